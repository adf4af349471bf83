package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A static field is set by whoever finds it null, with no lock. */
@AutoService(Rule.class)
public final class RacyLazyInit implements Rule {

  @Override
  public String summary() {
    return "A static field is set on first use with no lock: two threads may each make the object,"
        + " or see it half built.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceSort.LAZY.of(program).stream().map(r -> finding(program, r)).toList();
  }

  private static Finding finding(Program program, FieldRace race) {
    CompoundText text = new CompoundText(program, race);
    return text.finding(
        "RacyLazyInit",
        race.confidence(),
        "%s sets %s when it finds it null, with no lock: two threads may each make one, and a third may see it half built."
            .formatted(text.method(), text.variable()),
        "set it in its declaration, or in a holder class, or hold a lock around test and set");
  }
}
