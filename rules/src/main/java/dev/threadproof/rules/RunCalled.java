package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** run() called where start() is meant. */
@AutoService(Rule.class)
public final class RunCalled implements Rule {

  @Override
  public String summary() {
    return "run() of a Thread is called: its code runs on the calling thread, and no thread is"
        + " started.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.tasks().runCalls().stream().map(s -> finding(program, s)).toList();
  }

  private static Finding finding(Program program, Site site) {
    return new SiteFinding(program, "RunCalled", site)
        .as(Confidence.LIKELY)
        .says(
            "%s calls run() of a thread: its code runs here and now, and no thread is started."
                .formatted(SiteFinding.method(site)))
        .because("the object is a Thread, and a thread is only started by start()")
        .falseIf("it is meant to run on the calling thread")
        .mend("call start(), or make the class a Runnable if it is meant to run here")
        .about("at " + site.insn());
  }
}
