package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.LocalSet;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A value left in a thread of a pool. */
@AutoService(Rule.class)
public final class ThreadLocalLeak implements Rule {

  @Override
  public String summary() {
    return "A task leaves a value in a thread-local variable of a pool's thread, where the next"
        + " task finds it.";
  }

  @Override
  public Tier tier() {
    return Tier.REVIEW;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.tasks().uncleared().stream().map(s -> finding(program, s)).toList();
  }

  private static Finding finding(Program program, LocalSet set) {
    return new SiteFinding(program, "ThreadLocalLeak", set.site())
        .as(Confidence.POSSIBLE)
        .says(
            "%s sets %s on a thread of a pool and nothing removes it: the next task on that thread finds the value."
                .formatted(SiteFinding.method(set.site()), Names.shortName(set.variable())))
        .because(
            "the method runs in a task of an executor, and remove() is never called on the"
                + " variable")
        .falseIf("every task sets it before it is read, and the value holds on to nothing")
        .mend("set it in a try block and call remove() in its finally block")
        .about(Names.shortName(set.variable()));
  }
}
