package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A thread that runs nothing. */
@AutoService(Rule.class)
public final class UselessThread implements Rule {

  @Override
  public String summary() {
    return "A Thread is started that was given nothing to run.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.tasks().empty().stream().map(s -> finding(program, s)).toList();
  }

  private static Finding finding(Program program, Site site) {
    return new SiteFinding(program, "UselessThread", site)
        .as(Confidence.LIKELY)
        .says(
            "%s starts a thread that was given nothing to run: it ends at once."
                .formatted(SiteFinding.method(site)))
        .because("it is made as a plain Thread, without a Runnable")
        .falseIf("it is only started to end")
        .mend("pass the Runnable to the constructor")
        .about("at " + site.insn());
  }
}
