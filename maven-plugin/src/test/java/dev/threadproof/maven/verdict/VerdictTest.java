package dev.threadproof.maven.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threadproof.report.summary.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VerdictTest {

  private static final Summary SUMMARY =
      new Summary(
          /* errors= */ 1,
          /* warnings= */ 2,
          /* notes= */ 4,
          List.of(),
          /* suppressed= */ 3,
          /* classes= */ 1,
          /* failures= */ 0,
          /* remarks= */ 0,
          /* limits= */ 0);

  @Test
  void countsFromTheLevelOn() {
    assertThat(verdict(FailOn.ERROR, 0).violations()).isEqualTo(1);
    assertThat(verdict(FailOn.WARNING, 0).violations()).isEqualTo(3);
    assertThat(verdict(FailOn.NOTE, 0).violations()).isEqualTo(7);
    assertThat(verdict(FailOn.NEVER, 0).violations()).isZero();
  }

  @Test
  void failsWhenMoreThanAllowed() {
    assertThat(verdict(FailOn.WARNING, 2).failed()).isTrue();
    assertThat(verdict(FailOn.WARNING, 3).failed()).isFalse();
    assertThat(verdict(FailOn.NEVER, 0).failed()).isFalse();
  }

  @Test
  void saysItInOneLine() {
    assertThat(verdict(FailOn.WARNING, 2).reason())
        .isEqualTo("3 findings at or above 'warning', 2 allowed");
    assertThat(verdict(FailOn.ERROR, 0).reason()).isEqualTo("1 finding at or above 'error'");
    assertThat(verdict(FailOn.ERROR, 0).counts())
        .isEqualTo("1 error, 2 warnings, 4 notes in 1 class; 3 accepted");
  }

  @Test
  void readsALevelInAnyCase() {
    assertThat(FailOn.of(" Error ")).isEqualTo(FailOn.ERROR);
    assertThatThrownBy(() -> FailOn.of("fatal"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("failOn: 'fatal' is none of error, warning, note, never");
  }

  private static Verdict verdict(FailOn failOn, int allowed) {
    return new Verdict(SUMMARY, failOn, allowed);
  }
}
