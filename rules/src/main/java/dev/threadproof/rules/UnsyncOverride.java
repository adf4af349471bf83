package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.program.LooseOverride;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A method without a lock takes the place of a synchronized one. */
@AutoService(Rule.class)
public final class UnsyncOverride implements Rule {

  @Override
  public String summary() {
    return "A method that changes its object without a lock overrides a synchronized one: callers"
        + " that trust the class above are not kept apart.";
  }

  @Override
  public Tier tier() {
    return Tier.REVIEW;
  }

  @Override
  public List<Finding> check(Program program) {
    Set<MethodId> told =
        program.races().stream()
            .flatMap(r -> Stream.of(r.outlier(), r.partner()))
            .map(u -> u.site().method())
            .collect(Collectors.toSet());
    return program.overrides().stream()
        .filter(o -> !told.contains(o.change().method()))
        .map(o -> finding(program, o))
        .toList();
  }

  private static Finding finding(Program program, LooseOverride override) {
    Site change = override.change();
    return new SiteFinding(program, "UnsyncOverride", change)
        .as(Confidence.POSSIBLE)
        .says(
            "%s changes %s with no lock held, but overrides %s, which is synchronized: who calls it there counts on the lock."
                .formatted(
                    SiteFinding.method(change),
                    Names.shortName(override.field()),
                    Names.shortName(override.overridden())))
        .because("the method that it overrides is synchronized")
        .falseIf("objects of this class are never used by two threads at once")
        .mend("declare the method synchronized, too")
        .about(Names.shortName(override.overridden()));
  }
}
