package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** Threads share a collection, builder, date format or the like that is not made for it. */
@AutoService(Rule.class)
public final class UnsafeContainer implements Rule {

  @Override
  public String summary() {
    return "Threads change and use a collection, builder, format or other object that is not"
        + " thread-safe, with no lock.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceSort.CONTAINER.of(program).stream().map(r -> finding(program, r)).toList();
  }

  private static Finding finding(Program program, FieldRace race) {
    RaceText text = new RaceText(program, race);
    String type = RaceText.typeName(program, race);
    String message =
        "%s, %s, is shared by threads without a lock: %s %s it while another thread may %s it."
            .formatted(
                UnguardedSharedField.capital(text.holder()),
                type,
                text.outlierMethod(),
                race.outlier().write() ? "changes" : "reads",
                race.partner().write() ? "change" : "read");
    return text.finding(
        "UnsafeContainer",
        message,
        List.of("nothing in " + type + " guards its content", RaceText.unguarded(race)),
        "use a concurrent one, guard every use with one lock, or give each thread its own");
  }
}
