package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A thread that nobody starts. */
@AutoService(Rule.class)
public final class ThreadNeverStarted implements Rule {

  @Override
  public String summary() {
    return "A Thread is made that nobody starts.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.tasks().neverStarted().stream().map(s -> finding(program, s)).toList();
  }

  private static Finding finding(Program program, Site site) {
    return new SiteFinding(program, "ThreadNeverStarted", site)
        .as(Confidence.LIKELY)
        .says(
            "%s makes a thread that nobody starts: what it was to run never runs."
                .formatted(SiteFinding.method(site)))
        .because("the object is known to this method alone, which does not start it")
        .falseIf("the constructor of the class starts it in a way that is not followed")
        .mend("call start()")
        .about("at " + site.insn());
  }
}
