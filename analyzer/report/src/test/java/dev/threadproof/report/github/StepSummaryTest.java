package dev.threadproof.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.Reports;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StepSummaryTest {

  @Test
  void saysTheSumsFirstAndFoldsTheRest() {
    assertThat(summary(Reports.several()))
        .startsWith("### Threadproof: 3 findings (1 errors, 1 warnings, 1 notes)\n")
        .contains("1204 classes of <code>app.jar</code>, 3 rules; 1 more finding")
        .contains("<details><summary><b>error</b> InstanceOrderCycle at <code>src/main");
  }

  @Test
  void anIncompleteScanDoesNotLookClean() {
    assertThat(summary(Reports.clean())).startsWith("### Threadproof: nothing new found\n");
    assertThat(summary(Reports.incomplete()))
        .startsWith("### Threadproof: scan incomplete, 3 findings\n")
        .contains(
            "- **not analysed** <code>app.jar!/a/B.class: truncated class file; skipped</code>");
  }

  @Test
  void thirtyThousandFindingsFitIntoWhatGithubTakes() {
    String summary = summary(Reports.many(30_000));

    assertThat(summary.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1024 * 1024);
    assertThat(summary).containsPattern("\\d+ more findings do not fit here");
  }

  @Test
  void namesAreNoMarkup() {
    assertThat(summary(Reports.odd()))
        .contains("&lt;b&gt;")
        .doesNotContain("<b>\n")
        .doesNotContain("\u001b");
  }

  private static String summary(ScanReport report) {
    return Reports.written(StepSummary::write, report);
  }
}
