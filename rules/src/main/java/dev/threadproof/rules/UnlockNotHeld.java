package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.UnheldRelease;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A lock given back on a way that has not taken it. */
@AutoService(Rule.class)
public final class UnlockNotHeld implements Rule {

  @Override
  public String summary() {
    return "A lock is released on some way through the code that does not hold it: unlock() throws.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.protocol().unheld().stream()
        .filter(r -> !(r.otherMode() && StampLeak.isStamped(program, r.lock())))
        .map(r -> finding(program, r))
        .toList();
  }

  private static Finding finding(Program program, UnheldRelease release) {
    Finding told =
        new SiteFinding(program, "UnlockNotHeld", release.site())
            .says(
                "%s releases %s on a way on which it has not been taken: the call throws IllegalMonitorStateException."
                    .formatted(SiteFinding.method(release.site()), release.lock()))
            .because(
                "the lock is taken in line %d, but not on every way here"
                    .formatted(release.acquired().line()))
            .falseIf(
                "the ways with and without the lock are told apart by something that is not followed")
            .mend("take the lock before the try block, and test what tryLock returns")
            .about(release.lock().name().text());
    // what an exception before the lock was taken is hidden by is another exception
    return release.afterException() || release.byCondition() ? told.forReview() : told;
  }
}
