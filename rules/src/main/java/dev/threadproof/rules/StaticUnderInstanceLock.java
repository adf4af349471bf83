package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A static field is guarded by the lock of an instance. */
@AutoService(Rule.class)
public final class StaticUnderInstanceLock implements Rule {

  @Override
  public String summary() {
    return "A static field is guarded by a lock of which every instance has its own: two instances"
        + " do not exclude each other.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceSort.INSTANCE_LOCK.of(program).stream().map(r -> finding(program, r)).toList();
  }

  private static Finding finding(Program program, FieldRace race) {
    RaceText text = new RaceText(program, race);
    return text.finding(
        "StaticUnderInstanceLock",
        "%s is one for all objects, but %s %s it under a lock that every object has for itself."
            .formatted(
                UnguardedSharedField.capital(text.field()), text.outlierMethod(), text.verb()),
        List.of("the lock held is that of a " + RaceText.guards(race.outlier())),
        "guard it with a static lock, or with the class object");
  }
}
