package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** An atomic variable is read and then set in a second step. */
@AutoService(Rule.class)
public final class AtomicCompound implements Rule {

  @Override
  public String summary() {
    return "An atomic variable is read with get and then set: each is atomic, the two together are"
        + " not.";
  }

  @Override
  public Tier tier() {
    return Tier.REVIEW;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceSort.ATOMIC_UPDATE.of(program).stream().map(r -> finding(program, r)).toList();
  }

  private static Finding finding(Program program, FieldRace race) {
    CompoundText text = new CompoundText(program, race);
    boolean computed = text.compound().computed();
    return text.finding(
        "AtomicCompound",
        computed ? Confidence.LIKELY : Confidence.POSSIBLE,
        "%s sets %s %s: what another thread set in between is lost."
            .formatted(
                text.method(),
                text.variable(),
                computed
                    ? "to a value computed from the old one"
                    : "because of what it read there"),
        computed ? "use updateAndGet, or one of its kin" : "use compareAndSet");
  }
}
