package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.UnheldRelease;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.program.LeakedLock;
import dev.threadproof.engine.program.Program;
import java.util.List;
import java.util.stream.Stream;

/** A stamped lock that some way through the code leaves taken, or releases in the wrong mode. */
@AutoService(Rule.class)
public final class StampLeak implements Rule {

  @Override
  public String summary() {
    return "A stamp of a StampedLock is, on some way through the code, not given back, or given back in the wrong mode.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    Stream<Finding> kept =
        program.leaks().stream().filter(l -> isStamped(program, l)).map(l -> kept(program, l));
    Stream<Finding> wrong =
        program.protocol().unheld().stream()
            .filter(r -> r.otherMode() && isStamped(program, r.lock()))
            .map(r -> wrong(program, r));
    return Stream.concat(kept, wrong).toList();
  }

  static boolean isStamped(Program program, LeakedLock leak) {
    return isStamped(program, leak.lock());
  }

  static boolean isStamped(Program program, Lock lock) {
    return program
        .models()
        .roles(program.hierarchy().superTypes(lock.path().className()))
        .contains(TypeRole.STAMPED);
  }

  private static Finding kept(Program program, LeakedLock leak) {
    LeakText text =
        new LeakText(
            program,
            leak,
            "a stamp of " + leak.lock(),
            "give the stamp back in a finally block: try { … } finally { unlock(stamp); }");
    boolean coded = LockLeak.isCoded(leak);
    return text.finding(
        "StampLeak",
        Confidence.LIKELY,
        (coded
                ? "%s leaves with a stamp of %s not given back: every other thread waits for ever."
                : "An exception in %s leaves %s taken for ever: its stamp is not given back in a finally block.")
            .formatted(text.method(), leak.lock()),
        leak.released()
            ? "the stamp is given back on other ways through the method"
            : "nothing in the program gives the stamp back after it has been taken here");
  }

  private static Finding wrong(Program program, UnheldRelease release) {
    return new SiteFinding(program, "StampLeak", release.site())
        .says(
            "%s gives %s back while it is held in the other mode: the call throws and the lock stays taken."
                .formatted(SiteFinding.method(release.site()), release.lock()))
        .because("another way through the method holds it in the mode that is released")
        .falseIf("that way is never taken")
        .mend("call unlock(stamp), which takes stamps of either mode")
        .about(release.lock().name().text());
  }
}
