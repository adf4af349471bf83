package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.model.EntryPoint;
import dev.threadproof.engine.program.EntryPoints;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A framework uses one object for many requests at once, and the object keeps state. */
@AutoService(Rule.class)
public final class FrameworkSharedState implements Rule {

  @Override
  public String summary() {
    return "A servlet, controller, handler or other object that serves several requests at once"
        + " writes a field with no lock.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    EntryPoints entries = new EntryPoints(program.hierarchy(), program.models());
    return RaceSort.FRAMEWORK.of(program).stream().map(r -> finding(program, entries, r)).toList();
  }

  private static Finding finding(Program program, EntryPoints entries, FieldRace race) {
    RaceText text = new RaceText(program, race);
    String call =
        entries
            .concurrent(race.outlier().actor().method())
            .map(EntryPoint::what)
            .orElse("framework call");
    return text.finding(
        "FrameworkSharedState",
        "%s is shared by every %s: %s %s it with no lock while another may %s it."
            .formatted(
                UnguardedSharedField.capital(text.field()),
                call,
                text.outlierMethod(),
                text.verb(),
                race.partner().write() ? "write" : "read"),
        List.of("one object serves each " + call + ", several at once", RaceText.unguarded(race)),
        "keep what belongs to one call in local variables, and what all share in something"
            + " thread-safe");
  }
}
