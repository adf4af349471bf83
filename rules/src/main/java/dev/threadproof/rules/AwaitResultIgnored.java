package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.TimedJoin;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A time-out taken for success. */
@AutoService(Rule.class)
public final class AwaitResultIgnored implements Rule {

  @Override
  public String summary() {
    return "await with a time-out returns false when the time ran out; the result is dropped and"
        + " the code goes on as if it had not.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.tasks().timedJoins().stream()
        .filter(j -> j.dropped() && !j.inLoop() && isSynchronizer(program, j))
        .filter(j -> program.tasks().lateUses().stream().noneMatch(u -> u.join().equals(j.site())))
        .map(j -> finding(program, j))
        .toList();
  }

  private static boolean isSynchronizer(Program program, TimedJoin join) {
    return program
        .models()
        .roles(program.hierarchy().superTypes(join.of().className()))
        .contains(TypeRole.SYNCHRONIZER);
  }

  private static Finding finding(Program program, TimedJoin join) {
    return new SiteFinding(program, "AwaitResultIgnored", join.site())
        .as(Confidence.POSSIBLE)
        .says(
            "%s awaits %s for a time and goes on whether or not it came: what it waits for may not have happened."
                .formatted(SiteFinding.method(join.site()), join.of()))
        .because("await returns false when the time ran out, and the result is dropped")
        .falseIf("the wait is only a pause")
        .mend("test the result, or await without a time-out")
        .about(join.of().toString())
        .forReview(); // what is seen to be used after it has a rule of its own
  }
}
