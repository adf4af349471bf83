package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.cli.ci.CiSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiCommandTest {

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "GITHUB_ACTIONS, true, GITHUB",
    "GITLAB_CI, true, GITLAB",
    "JENKINS_URL, x, JENKINS",
    "CI, true, OTHER",
    "GITHUB_ACTIONS, false, OTHER"
  })
  void theSystemIsToldByItsVariable(String name, String value, CiSystem system) {
    assertThat(CiSystem.of(Map.of(name, value))).isEqualTo(system);
  }

  @Test
  void theUsersFormatsReplaceTheSystemsOwn() {
    Path summary = directory.resolve("summary.md");
    Cli run =
        Cli.runIn(
            Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()),
            "ci",
            Cli.CLASSES.toString(),
            "--rules=AlwaysLikely",
            "-f=json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith("{").doesNotContain("::error");
    assertThat(run.err()).contains("GitHub Actions, no baseline");
    assertThat(summary).content().contains("AlwaysLikely speaks");
  }

  @Test
  void aJobThatLookedAtNothingIsNotGreen() throws Exception {
    Path empty = Files.createDirectory(directory.resolve("empty"));

    Cli run = Cli.runIn(Map.of(), "ci", empty.toString(), "-f=text");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("no class to analyse; compile the project first");
  }

  @Test
  void aSummaryThatCannotBeWrittenFailsTheJob() {
    Cli run =
        Cli.runIn(
            Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", directory.toString()),
            "ci",
            Cli.CLASSES.toString(),
            "--rules=AlwaysReview",
            "-f=text");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("cannot write the step's summary");
  }
}
