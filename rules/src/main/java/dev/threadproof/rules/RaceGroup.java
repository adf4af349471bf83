package dev.threadproof.rules;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Races that one method of a thread has on many fields of one class, for one and the same reason:
 * they are told once.
 *
 * @param first the one that is told
 * @param others the ones that are only named
 */
record RaceGroup(FieldRace first, List<FieldRace> others) {

  /** With fewer fields each is worth a finding of its own. */
  private static final int MANY = 4;

  private record Cause(String owner, MethodId actor, Optional<String> guard, boolean review) {

    static Cause of(FieldRace race) {
      return new Cause(
          race.use().field().owner(),
          race.outlier().actor().method(),
          race.guard().map(RaceText::guard),
          race.isPresumed());
    }
  }

  /** A finding for each cause. */
  static List<Finding> told(List<FieldRace> races, Function<FieldRace, Finding> text) {
    Map<Cause, List<FieldRace>> causes = new LinkedHashMap<>();
    races.forEach(r -> causes.computeIfAbsent(Cause.of(r), c -> new ArrayList<>()).add(r));
    List<Finding> findings = new ArrayList<>();
    for (List<FieldRace> same : causes.values()) {
      if (same.size() < MANY) {
        same.forEach(r -> findings.add(text.apply(r)));
      } else {
        RaceGroup group = new RaceGroup(same.get(0), same.subList(1, same.size()));
        findings.add(text.apply(group.first()).because(group.evidence()));
      }
    }
    return findings;
  }

  private String evidence() {
    List<String> names =
        others.stream().map(r -> Names.shortName(r.use().field())).sorted().toList();
    return "the same goes for " + String.join(", ", names);
  }
}
