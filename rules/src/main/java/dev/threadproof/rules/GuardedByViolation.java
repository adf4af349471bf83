package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A field is used without the lock that the source declares for it. */
@AutoService(Rule.class)
public final class GuardedByViolation implements Rule {

  @Override
  public String summary() {
    return "A field is read or written without the lock that @GuardedBy or a comment declares for"
        + " it.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceSort.DECLARED.of(program).stream().map(r -> finding(program, r)).toList();
  }

  private static Finding finding(Program program, FieldRace race) {
    RaceText text = new RaceText(program, race);
    String guard = race.guard().map(RaceText::guard).orElse("a lock");
    String message =
        "%s is declared to be guarded by %s, but %s %s it without."
            .formatted(
                UnguardedSharedField.capital(text.field()),
                guard,
                text.outlierMethod(),
                text.verb());
    return text.finding(
        "GuardedByViolation",
        message,
        List.of(
            "the source declares the guard",
            "%s is held at %d of %d accesses".formatted(guard, race.guarded(), race.total())),
        "hold " + guard + " here, or correct the declaration");
  }
}
