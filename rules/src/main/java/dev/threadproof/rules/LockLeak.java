package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Leak;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.LeakedLock;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A way through the code on which a lock taken is not given back. */
@AutoService(Rule.class)
public final class LockLeak implements Rule {

  @Override
  public String summary() {
    return "A lock is taken and, on some way through the code, never released.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.leaks().stream()
        .filter(l -> !PermitLeak.isPermit(l) && !StampLeak.isStamped(program, l))
        .filter(LockLeak::isCoded)
        .map(l -> finding(program, l))
        .toList();
  }

  /** Whether the code itself leads out with the lock held, without an exception from elsewhere. */
  static boolean isCoded(LeakedLock leak) {
    return leak.ways().stream()
            .anyMatch(w -> w.way() == Leak.Way.RETURN || w.way() == Leak.Way.THROW)
        || !leak.released();
  }

  private static Finding finding(Program program, LeakedLock leak) {
    LeakText text = new LeakText(program, leak);
    String evidence =
        leak.released()
            ? "the lock is released on other ways through the method"
            : "nothing in the program releases the lock after it has been taken here";
    return text.finding(
        "LockLeak",
        Confidence.LIKELY,
        "%s leaves with %s still held: every other thread that wants it waits for ever."
            .formatted(text.method(), leak.lock()),
        evidence);
  }
}
