package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** Two threads reach a field, one writes it, no access holds a lock and nothing orders them. */
@AutoService(Rule.class)
public final class UnguardedSharedField implements Rule {

  @Override
  public String summary() {
    return "A field is written by one thread and used by another with no lock and no ordering"
        + " between them.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceGroup.told(RaceSort.UNGUARDED.of(program), r -> finding(program, r));
  }

  private static Finding finding(Program program, FieldRace race) {
    RaceText text = new RaceText(program, race);
    String message =
        "%s is shared by threads without a lock: %s %s it while another thread may %s it."
            .formatted(
                capital(text.field()),
                text.outlierMethod(),
                text.verb(),
                race.partner().write() ? "write" : "read");
    return text.finding(
        "UnguardedSharedField",
        message,
        List.of(RaceText.unguarded(race)),
        "guard every access with one lock, or make it atomic, volatile (if no write depends on the"
            + " old value) or confined to one thread");
  }

  static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
