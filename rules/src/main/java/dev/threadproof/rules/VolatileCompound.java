package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A volatile field is read and then written as if that were one step. */
@AutoService(Rule.class)
public final class VolatileCompound implements Rule {

  @Override
  public String summary() {
    return "A volatile field is incremented, or tested and then set: another thread may write it"
        + " between the two steps.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceSort.VOLATILE_UPDATE.of(program).stream().map(r -> finding(program, r)).toList();
  }

  private static Finding finding(Program program, FieldRace race) {
    CompoundText text = new CompoundText(program, race);
    boolean computed = text.compound().computed();
    String message =
        computed
            ? "%s computes a new value of %s from the old one: volatile does not make that one"
                + " step, and the update of another thread in between is lost."
            : "%s sets %s because of what it has just read there: another thread may have done the"
                + " same in between.";
    return text.finding(
        "VolatileCompound",
        computed ? Confidence.LIKELY : Confidence.POSSIBLE,
        message.formatted(text.method(), text.variable()),
        computed
            ? "use an atomic (incrementAndGet, updateAndGet), or hold one lock around every write"
            : "use an atomic (compareAndSet), or hold one lock around test and set");
  }
}
