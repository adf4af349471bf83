package dev.threadproof.engine.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SummaryBudgetTest {

  @Test
  void staysTheSameForProgramsOfUsualSize() {
    assertThat(Summarizer.accessesKept(1)).isEqualTo(160);
    assertThat(Summarizer.accessesKept(100_000)).isEqualTo(160);
  }

  @Test
  void shrinksWithTheProgramButNeverToNothing() {
    assertThat(Summarizer.accessesKept(160_000)).isBetween(30, 60);
    assertThat(Summarizer.accessesKept(10_000_000)).isEqualTo(16);
  }

  @Test
  void leavesLessInAllForALargerProgram() {
    assertThat(200_000L * Summarizer.accessesKept(200_000))
        .isLessThan(100_000L * Summarizer.accessesKept(100_000));
  }
}
