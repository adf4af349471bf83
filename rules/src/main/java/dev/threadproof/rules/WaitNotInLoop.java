package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.WaitFact;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A wait whose condition is not tested again after waking up. */
@AutoService(Rule.class)
public final class WaitNotInLoop implements Rule {

  @Override
  public String summary() {
    return "A thread that wakes up from a wait goes on without testing again what it waited for.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.waits().stream()
        .filter(w -> isWrong(w) && !LostWakeup.hasNoState(w))
        .map(w -> finding(program, w))
        .toList();
  }

  /**
   * A timed wait on an object that the caller gives is a pause made for the caller, who does the
   * testing.
   */
  private static boolean isWrong(WaitFact wait) {
    boolean callers = wait.on().root() instanceof Root.Param p && !(p.instance() && p.index() == 0);
    if (wait.looped() || (wait.timed() && callers)) {
      return false;
    }
    return wait.guarded() || (wait.held() && !wait.timed());
  }

  private static Finding finding(Program program, WaitFact wait) {
    Location location = program.names().location(wait.site());
    Finding told = told(wait, location);
    // who waits for a time is ready to go on; who only returns leaves it to the caller to look
    return wait.timed() || wait.last() ? told.forReview() : told;
  }

  private static Finding told(WaitFact wait, Location location) {
    return new Finding(
        "WaitNotInLoop",
        wait.guarded() && !wait.timed() ? Confidence.LIKELY : Confidence.POSSIBLE,
        location,
        "%s waits on %s and goes on when woken, without testing its condition again."
            .formatted(Names.shortName(wait.site().method()), wait.on()),
        List.of(),
        List.of(
            wait.guarded()
                ? "the condition is tested before the wait, but no way leads from the wait back to the test"
                : "no condition is tested around the wait"),
        "the caller tests the condition again",
        "wait in a loop: while (!condition) wait()",
        List.of(
            location.className()
                + "#"
                + wait.site().method().name()
                + wait.site().method().descriptor(),
            wait.on().toString()));
  }
}
