package dev.threadproof.spotbugs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Tier;
import edu.umd.cs.findbugs.Priorities;
import org.junit.jupiter.api.Test;

final class BugTypeTest {

  @Test
  void aTypeIsTheRulesNameInCapitals() {
    assertThat(BugType.of("UnlockNotInFinally")).isEqualTo("TP_UNLOCK_NOT_IN_FINALLY");
    assertThat(BugType.of("WaitOnCondition")).isEqualTo("TP_WAIT_ON_CONDITION");
  }

  @Test
  void onlyLikelyFindingsOfGateRulesAreHigh() {
    assertThat(BugType.priority(Tier.GATE, Confidence.LIKELY)).isEqualTo(Priorities.HIGH_PRIORITY);
    assertThat(BugType.priority(Tier.GATE, Confidence.POSSIBLE))
        .isEqualTo(Priorities.NORMAL_PRIORITY);
    assertThat(BugType.priority(Tier.REVIEW, Confidence.LIKELY))
        .isEqualTo(Priorities.NORMAL_PRIORITY);
    assertThat(BugType.priority(Tier.REVIEW, Confidence.POSSIBLE))
        .isEqualTo(Priorities.LOW_PRIORITY);
  }
}
