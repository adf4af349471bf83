package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Compound;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A thread-safe collection is asked, and changed as if the answer still held. */
@AutoService(Rule.class)
public final class CheckThenAct implements Rule {

  @Override
  public String summary() {
    return "A concurrent or synchronized collection is asked and then changed, with no lock around"
        + " both: another thread may act between.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceSort.COLLECTION_UPDATE.of(program).stream().map(r -> finding(program, r)).toList();
  }

  private static Finding finding(Program program, FieldRace race) {
    CompoundText text = new CompoundText(program, race);
    Compound compound = text.compound();
    boolean matters = compound.computed() || compound.fresh() || compound.value().isEmpty();
    return text.finding(
        "CheckThenAct",
        matters ? Confidence.LIKELY : Confidence.POSSIBLE,
        "%s asks %s with %s and then calls %s as if the answer still held: another thread may act between."
            .formatted(text.method(), text.variable(), compound.asked(), compound.changed()),
        "use the one call that does both (putIfAbsent, computeIfAbsent, merge, remove with a value,"
            + " poll), or hold one lock around both");
  }
}
