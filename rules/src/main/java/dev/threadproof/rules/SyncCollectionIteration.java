package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.program.Use;
import java.util.List;

/** A synchronized collection is walked over without its lock. */
@AutoService(Rule.class)
public final class SyncCollectionIteration implements Rule {

  @Override
  public String summary() {
    return "A collection made by Collections.synchronizedX is iterated without holding its lock,"
        + " while others may change it.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceSort.ITERATION.of(program).stream().map(r -> finding(program, r)).toList();
  }

  private static Finding finding(Program program, FieldRace race) {
    Use walk = race.outlier().write() ? race.partner() : race.outlier();
    RaceText text = new RaceText(program, race.seenFrom(walk));
    String name = text.holder();
    return text.finding(
        "SyncCollectionIteration",
        "%s iterates over %s without holding its lock: another thread may change it in between, and the iteration fails or sees half of it."
            .formatted(text.outlierMethod(), name),
        List.of(
            "the wrapper locks single calls only; an iteration is many",
            "every change goes through the wrapper, which locks itself"),
        "iterate in synchronized ("
            + name.substring(name.lastIndexOf('.') + 1)
            + "), or over a copy made by toArray");
  }
}
