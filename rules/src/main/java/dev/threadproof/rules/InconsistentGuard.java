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
    return program.races().stream()
        .filter(r -> r.kind() == FieldRace.Kind.INCONSISTENT_GUARD)
        .filter(r -> !TimedJoinTrusted.tells(program, r))
        .map(r -> finding(program, r))
        .toList();
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
    String evidence =
        race.guarded() > 0
            ? "%s is held at %d of %d accesses".formatted(guard, race.guarded(), race.total())
            : "the source declares that " + guard + " guards it";
    return text.finding(
        "InconsistentGuard", message, List.of(evidence), "hold " + guard + " here too");
  }
}
