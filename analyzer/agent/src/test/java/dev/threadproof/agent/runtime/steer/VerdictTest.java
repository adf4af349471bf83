package dev.threadproof.agent.runtime.steer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {

  private final Verdict verdict = new Verdict("3f9a1c", new Schedule(1));

  @Test
  void theStrongestCounts() {
    verdict.is(Outcome.MET, "both stood there");
    verdict.is(Outcome.UNORDERED, "nothing orders them");
    verdict.end(Outcome.REACHED, "the end");

    assertThat(verdict.strongest()).isEqualTo(Outcome.MET);
    assertThat(verdict.decided()).isFalse();
  }

  @Test
  void nothingIsStrongerThanFailure() {
    verdict.is(Outcome.FAILED, "an update is lost");

    assertThat(verdict.decided()).isTrue();
  }
}
