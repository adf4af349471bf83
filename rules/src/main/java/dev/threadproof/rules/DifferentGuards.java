package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.program.Use;
import java.util.List;

/** A field is guarded by one lock here and by another there. */
@AutoService(Rule.class)
public final class DifferentGuards implements Rule {

  @Override
  public String summary() {
    return "A field is always used under a lock, but not always under the same one, or is written"
        + " under a read lock.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return RaceSort.DIFFERENT.of(program).stream().map(r -> finding(program, r)).toList();
  }

  private static Finding finding(Program program, FieldRace race) {
    RaceText text = new RaceText(program, race);
    String field = UnguardedSharedField.capital(text.field());
    String here = RaceText.guards(race.outlier());
    String there = RaceText.guards(race.partner());
    boolean shared = onlyReads(race.outlier()) && onlyReads(race.partner());
    String message =
        shared
            ? "%s is %s by %s under the read lock only, which other threads may hold at the same time."
                .formatted(field, race.outlier().write() ? "written" : "read", text.outlierMethod())
            : "%s %s by %s under %s, but elsewhere under %s: the two do not exclude each other."
                .formatted(
                    field,
                    race.outlier().write() ? "is written" : "is read",
                    text.outlierMethod(),
                    here,
                    there);
    return text.finding(
        "DifferentGuards",
        message,
        List.of("one side holds " + here, "the other holds " + there),
        shared ? "write under the write lock" : "hold one and the same lock at every access");
  }

  private static boolean onlyReads(Use use) {
    return use.guards().stream().allMatch(g -> g.kind() == Lock.Kind.READ);
  }
}
