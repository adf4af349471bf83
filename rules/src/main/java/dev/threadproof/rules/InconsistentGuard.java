package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A field is guarded by a lock at some accesses and not at others. */
@AutoService(Rule.class)
public final class InconsistentGuard implements Rule {

  @Override
  public String summary() {
    return "A field is guarded by one lock at most of its accesses, but not at all of them.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceGroup.told(RaceSort.INCONSISTENT.of(program), r -> finding(program, r));
  }

  private static Finding finding(Program program, FieldRace race) {
    RaceText text = new RaceText(program, race);
    String guard = race.guard().map(RaceText::guard).orElse("a lock");
    String message =
        "%s is guarded by %s, but %s %s it without."
            .formatted(
                UnguardedSharedField.capital(text.field()),
                guard,
                text.outlierMethod(),
                text.verb());
    return text.finding(
        "InconsistentGuard",
        message,
        List.of("%s is held at %d of %d accesses".formatted(guard, race.guarded(), race.total())),
        "hold " + guard + " here too");
  }
}
