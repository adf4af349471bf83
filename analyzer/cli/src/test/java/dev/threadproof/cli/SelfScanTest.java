package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.rules.Catalogue;
import dev.threadproof.scan.RuleSelection;
import dev.threadproof.scan.Scan;
import dev.threadproof.scan.ScanRequest;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our own classes, judged by our own rules. */
class SelfScanTest {

  private static final RuleSelection ALL_BUT_THE_SAMPLES =
      new RuleSelection(List.of(), List.of("AlwaysLikely", "AlwaysPossible", "AlwaysReview"));

  @Test
  void nothingIsFoundThatTheSourcesDoNotExplain() {
    Path root = Path.of("..", "..");
    List<Path> modules =
        Stream.of(
                "analyzer/engine",
                "analyzer/source",
                "analyzer/report",
                "rules",
                "test-fixtures",
                "analyzer/scan",
                "analyzer/agent",
                "analyzer/cli")
            .map(root::resolve)
            .filter(module -> Files.isDirectory(module.resolve("src/main/java")))
            .toList();
    List<Path> libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.endsWith(".jar"))
            .map(Path::of)
            .toList();

    ScanReport report =
        Scan.run(
            new ScanRequest(
                modules,
                libraries,
                List.of(),
                ALL_BUT_THE_SAMPLES,
                17,
                false,
                2,
                Path.of("").toAbsolutePath(),
                "test"),
            Catalogue.load(),
            ProgressListener.NONE);

    assertThat(report.classes()).isGreaterThan(100);
    assertThat(report.incomplete()).as("%s", report.diagnostics()).isFalse();
    assertThat(report.results().stream().filter(r -> r.suppression().isEmpty()))
        .extracting(Result::finding)
        .isEmpty();
  }
}
