package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.program.Use;
import java.util.List;

/** A step of a parallel stream or of a completable future writes what other steps use. */
@AutoService(Rule.class)
public final class ParallelStreamSideEffect implements Rule {

  @Override
  public String summary() {
    return "A step of a parallel stream or of a CompletableFuture writes shared state, without a"
        + " lock, while others use it.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceSort.STEP.of(program).stream().map(r -> finding(program, r)).toList();
  }

  private static Finding finding(Program program, FieldRace race) {
    Use step = RaceSort.stepping(program, race).orElseThrow();
    RaceText text = new RaceText(program, race.seenFrom(step));
    return text.finding(
        "ParallelStreamSideEffect",
        "%s, a step that runs beside others, writes %s with no lock while another thread may %s it."
            .formatted(
                text.outlierMethod(),
                text.field(),
                race.seenFrom(step).partner().write() ? "write" : "read"),
        List.of(RaceText.unguarded(race)),
        "let each step return its result, and put the results together: collect, reduce,"
            + " thenCombine");
  }
}
