package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.program.Use;
import java.util.List;

/** A thread waits in a loop for a plain field to change. */
@AutoService(Rule.class)
public final class SpinOnPlainField implements Rule {

  @Override
  public String summary() {
    return "A loop only waits for a plain field that another thread sets: it may never see the"
        + " change and never end.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceSort.SPIN.of(program).stream().map(r -> finding(program, r)).toList();
  }

  private static Finding finding(Program program, FieldRace race) {
    Use waiting = RaceSort.spinning(program, race).orElseThrow();
    Site loop = RaceSort.loop(program, race, waiting).orElseThrow();
    RaceText text = new RaceText(program, race.seenFrom(waiting), loop);
    return text.finding(
        "SpinOnPlainField",
        "%s waits in a loop for %s to change, and may wait for ever: the field is not volatile, and nothing orders the write."
            .formatted(text.outlierMethod(), text.field()),
        List.of("the loop does nothing else", RaceText.guarding(race)),
        "wait for something that is made for it (a latch, a future, join), or make the field"
            + " volatile");
  }
}
