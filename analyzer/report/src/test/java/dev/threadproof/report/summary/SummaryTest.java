package dev.threadproof.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Level;
import dev.threadproof.report.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void countsWhatIsInTheReport() {
    assertThat(Summary.of(Reports.incomplete()))
        .isEqualTo(
            new Summary(
                1,
                1,
                1,
                List.of(
                    new RuleCount("InstanceOrderCycle", 1),
                    new RuleCount("LockLeak", 1),
                    new RuleCount("NotifyOne", 1)),
                1,
                1204,
                1,
                1,
                2));
  }

  @Test
  void aLevelCountsTheWorseOnesToo() {
    Summary summary = Summary.of(Reports.several());
    assertThat(summary.atLeast(Level.ERROR)).isEqualTo(1);
    assertThat(summary.atLeast(Level.WARNING)).isEqualTo(2);
    assertThat(summary.atLeast(Level.NOTE)).isEqualTo(3).isEqualTo(summary.findings());
  }

  @Test
  void onlyAFailureMakesItIncomplete() {
    assertThat(Summary.of(Reports.several()).incomplete()).isFalse();
    assertThat(Summary.of(Reports.incomplete()).incomplete()).isTrue();
  }
}
