package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** One thread polls a plain field that another writes. */
@AutoService(Rule.class)
public final class VisibilityRace implements Rule {

  @Override
  public String summary() {
    return "A plain field tells another thread something, and nothing makes sure that the other"
        + " thread ever sees it.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceSort.POLLED.of(program).stream().map(r -> finding(program, r)).toList();
  }

  private static Finding finding(Program program, FieldRace race) {
    RaceText text = new RaceText(program, race);
    String message =
        "What %s %s in %s may never be seen by the other thread: the field is not volatile and no common lock is held."
            .formatted(text.outlierMethod(), text.verb(), text.field());
    return text.finding(
        "VisibilityRace",
        message,
        List.of(RaceText.guarding(race)),
        "make the field volatile, or guard both sides with one lock");
  }
}
