package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.WaitFact;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A signal that can come before the wait it is meant for. */
@AutoService(Rule.class)
public final class LostWakeup implements Rule {

  @Override
  public String summary() {
    return "A wait that a signal can precede: nothing remembers the signal, or it is looked at without the lock.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.waits().stream()
        .filter(w -> w.held() && !w.timed())
        .filter(w -> !WaitOnCondition.isMistaken(program, w.on(), w.monitor()))
        .filter(w -> hasNoState(w) || isTestedOutside(w))
        .map(w -> finding(program, w))
        .toList();
  }

  /** Nothing that another thread may change decides on the wait. */
  static boolean hasNoState(WaitFact wait) {
    boolean callers = (wait.guarded() || wait.looped()) && !wait.condition().tested();
    return wait.held() && !wait.timed() && !wait.condition().stateful() && !callers;
  }

  private static boolean isTestedOutside(WaitFact wait) {
    return wait.condition().stateful() && !wait.condition().underLock();
  }

  private static Finding finding(Program program, WaitFact wait) {
    boolean outside = isTestedOutside(wait);
    return new SiteFinding(program, "LostWakeup", wait.site())
        .as(outside || wait.guarded() ? Confidence.LIKELY : Confidence.POSSIBLE)
        .says(
            (outside
                    ? "%s may wait on %s for ever: its condition is tested without the lock, and the signal may come between test and wait."
                    : "%s may wait on %s for ever: no state tells it that the signal has come already.")
                .formatted(SiteFinding.method(wait.site()), wait.on()))
        .because(
            outside
                ? "the condition is tested before the lock is taken, and not again under it"
                : "no field, element or call decides whether to wait")
        .falseIf("the signal is only ever sent while a thread waits")
        .mend(
            "keep the condition in a field that the lock guards, and wait in a loop that tests it under the lock")
        .about(wait.on().toString());
  }
}
