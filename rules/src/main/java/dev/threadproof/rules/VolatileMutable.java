package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** An array or collection in a volatile field is changed in place. */
@AutoService(Rule.class)
public final class VolatileMutable implements Rule {

  @Override
  public String summary() {
    return "What a volatile field refers to is changed in place without a lock: volatile makes the"
        + " reference visible, not the change.";
  }

  @Override
  public Tier tier() {
    return Tier.REVIEW;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceSort.VOLATILE_CONTENT.of(program).stream().map(r -> finding(program, r)).toList();
  }

  private static Finding finding(Program program, FieldRace race) {
    RaceText text = new RaceText(program, race);
    return text.finding(
        "VolatileMutable",
        "%s is volatile, but %s changes what it refers to in place: nothing makes that change visible to a thread that %ss it."
            .formatted(
                text.holder(), text.outlierMethod(), race.partner().write() ? "change" : "read"),
        List.of("no access to the content holds a lock"),
        "put a changed copy into the field, use an AtomicReferenceArray or a concurrent collection,"
            + " or guard every use with one lock");
  }
}
