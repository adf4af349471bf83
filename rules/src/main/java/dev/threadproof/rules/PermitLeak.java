package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Leak;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.program.LeakedLock;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A permit of a semaphore that some way through the code does not give back. */
@AutoService(Rule.class)
public final class PermitLeak implements Rule {

  @Override
  public String summary() {
    return "A permit of a semaphore is taken and, on some way through the code, not given back.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.leaks().stream()
        .filter(l -> isPermit(l) && isBelieved(l) && !isOwnType(program, l))
        .map(l -> finding(program, l))
        .toList();
  }

  static boolean isPermit(LeakedLock leak) {
    return leak.lock().kind().permit();
  }

  /**
   * A semaphore that the caller passes may be given back by the caller; one that a lambda captured
   * is the enclosing method's, whose releases are seen.
   */
  private static boolean isBelieved(LeakedLock leak) {
    boolean passed =
        leak.lock().path().root() instanceof Root.Param p
            && !(p.instance() && p.index() == 0)
            && !leak.acquired().method().name().startsWith("lambda$");
    return leak.released() ? LockLeak.isCoded(leak) || isThrown(leak) : !passed;
  }

  /** A semaphore class of the program's own gives permits in its own ways. */
  private static boolean isOwnType(Program program, LeakedLock leak) {
    String type = leak.lock().path().className();
    return program.hierarchy().find(type).filter(ClassInfo::target).isPresent();
  }

  private static boolean isThrown(LeakedLock leak) {
    return leak.ways().get(0).way() == Leak.Way.CALL;
  }

  private static Finding finding(Program program, LeakedLock leak) {
    LeakText text =
        new LeakText(
            program,
            leak,
            "a permit of " + leak.lock().path(),
            "give it back in a finally block: acquire(); try { … } finally { release(); }");
    String evidence =
        leak.released()
            ? "the permit is given back on other ways through the method"
            : "nothing in the program gives the permit back after it has been taken here";
    return text.finding(
        "PermitLeak",
        Confidence.LIKELY,
        "%s leaves with a permit of %s not given back: when all have gone, every other thread waits for ever."
            .formatted(text.method(), leak.lock().path()),
        evidence);
  }
}
