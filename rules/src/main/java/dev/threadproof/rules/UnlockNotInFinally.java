package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Leak;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.LeakedLock;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A lock that is released, but not when an exception comes between. */
@AutoService(Rule.class)
public final class UnlockNotInFinally implements Rule {

  @Override
  public String summary() {
    return "A lock is released, but an exception between lock and unlock leaves it taken: the unlock is not in a finally.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.leaks().stream()
        .filter(l -> !PermitLeak.isPermit(l) && !StampLeak.isStamped(program, l))
        .filter(l -> !LockLeak.isCoded(l))
        .map(l -> finding(program, l))
        .toList();
  }

  private static Finding finding(Program program, LeakedLock leak) {
    LeakText text = new LeakText(program, leak);
    Leak.Way way = leak.ways().get(0).way();
    if (way == Leak.Way.UNSEEN) {
      return beforeTry(text, leak);
    }
    boolean called = way == Leak.Way.CALL;
    Finding told =
        text.finding(
            "UnlockNotInFinally",
            called ? Confidence.LIKELY : Confidence.POSSIBLE,
            "An exception in %s leaves %s locked for ever: its release is not in a finally block."
                .formatted(text.method(), leak.lock()),
            called
                ? "a call between lock and unlock may throw"
                : "no call lies between lock and unlock, so only an unlikely exception gets there");
    return called ? told : told.forReview();
  }

  private static Finding beforeTry(LeakText text, LeakedLock leak) {
    return text.finding(
            "UnlockNotInFinally",
            Confidence.POSSIBLE,
            "An exception in %s before its try leaves %s locked for ever."
                .formatted(text.method(), leak.lock()),
            "only calls of a library that is not at hand stand between lock and try")
        .forReview();
  }
}
