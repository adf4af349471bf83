package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Made;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** An executor whose threads nobody ends. */
@AutoService(Rule.class)
public final class ExecutorNeverShutDown implements Rule {

  @Override
  public String summary() {
    return "An executor is made whose threads go on for ever: nothing shuts it down, and it is"
        + " given to nobody who could.";
  }

  @Override
  public Tier tier() {
    return Tier.REVIEW;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.tasks().unended().stream().map(m -> finding(program, m)).toList();
  }

  private static Finding finding(Program program, Made made) {
    String where =
        made.field().map(f -> "keeps it in " + Names.shortName(f)).orElse("lets go of it");
    return new SiteFinding(program, "ExecutorNeverShutDown", made.site())
        .as(Confidence.POSSIBLE)
        .says(
            "%s makes an executor and %s, but nothing ever shuts it down: its threads keep the program from ending."
                .formatted(SiteFinding.method(made.site()), where))
        .because(
            "no shutdown, close or cancel of it is in the program, and nobody else gets hold of it")
        .falseIf("it is meant to live as long as the JVM, which System.exit ends")
        .mend("shut it down in a finally block or in close(), or give it daemon threads")
        .about(made.field().map(Names::shortName).orElse("at " + made.site().insn()));
  }
}
