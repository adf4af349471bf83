package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleCommandsTest {

  @Test
  void rulesAreListedWithTierAndSummary() {
    Cli run = Cli.run("rules");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches("AlwaysReview +review +says something about every program"));
  }

  @Test
  void aRuleIsExplainedByItsPage() {
    Cli run = Cli.run("explain", "AlwaysLikely");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("AlwaysLikely\n").contains("    lock.lock();\n");
  }

  @Test
  void anUnknownRuleCannotBeExplained() {
    Cli run = Cli.run("explain", "alwayslikely");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("unknown rule 'alwayslikely'; did you mean 'AlwaysLikely'?");
  }

  @Test
  void theVersionIsTheBuilds() {
    assertThat(Cli.run("--version").out()).matches("threadproof \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @Test
  void shellsGetACompletionThatKnowsOptionsAndRules() {
    Cli run = Cli.run("generate-completion");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("threadproof", "--exclude-rules", "AlwaysLikely");
  }
}
