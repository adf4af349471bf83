package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanExitCodeTest {

  @TempDir Path directory;

  private final Path classes = Cli.CLASSES;

  @ParameterizedTest
  @CsvSource({
    "AlwaysLikely,   error,   1",
    "AlwaysLikely,   warning, 1",
    "AlwaysLikely,   never,   0",
    "AlwaysPossible, error,   0",
    "AlwaysPossible, warning, 1",
    "AlwaysReview,   warning, 0",
    "AlwaysReview,   note,    1",
  })
  void dependsOnTheLevelOfTheFindings(String rule, String failOn, int expected) {
    Cli run = Cli.run("scan", classes.toString(), "--rules", rule, "--fail-on", failOn);

    assertThat(run.exitCode()).isEqualTo(expected);
    assertThat(run.out()).contains(rule);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void warningIsTheDefaultThreshold() {
    assertThat(Cli.run("scan", classes.toString(), "--rules=AlwaysPossible").exitCode())
        .isEqualTo(1);
    assertThat(Cli.run("scan", classes.toString(), "--rules=AlwaysReview").exitCode()).isZero();
  }

  @Test
  void anExcludedRuleDoesNotRun() {
    Cli run =
        Cli.run(
            "scan",
            classes.toString(),
            "--rules=AlwaysLikely,AlwaysReview",
            "--exclude-rules=AlwaysLikely");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("AlwaysReview speaks").doesNotContain("AlwaysLikely speaks");
  }

  @Test
  void aTargetThatIsNotThereWinsOverFindings() {
    Cli run = Cli.run("scan", classes.resolve("no.jar").toString(), "--rules=AlwaysLikely");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("incomplete").contains("exit code 3");
  }

  @Test
  void theReasonIsOnStandardErrorWhenNoTextIsOnStandardOutput() {
    String missing = directory.resolve("no.jar").toString();

    Cli run = Cli.run("scan", missing, "-q", "-f", "json=" + directory.resolve("out.json"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().filter(line -> line.contains("no.jar"))).hasSize(1);
  }

  @Test
  void aCrashIsExplainedAndItsStackTraceIsForTheVerbose() {
    Cli run = Cli.run("scan", classes.toString(), "--rules=Crashing");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("internal error: java.lang.IllegalStateException: the rule broke", "-v")
        .doesNotContain("\tat ");

    assertThat(Cli.run("scan", "-v", classes.toString(), "--rules=Crashing").err())
        .contains("\tat dev.threadproof.cli.SampleRules$Crashing");
  }

  @Test
  void tooSmallAHeapIsAnsweredWithHowToRaiseIt() {
    Cli run = Cli.run("scan", classes.toString(), "--rules=OutOfHeap");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .containsPattern("heap of \\d+ MiB")
        .contains("THREADPROOF_JAVA_OPTS=-Xmx");
  }
}
