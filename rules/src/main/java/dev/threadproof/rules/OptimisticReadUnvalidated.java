package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** An optimistic read that nobody validates. */
@AutoService(Rule.class)
public final class OptimisticReadUnvalidated implements Rule {

  @Override
  public String summary() {
    return "What is read under an optimistic stamp is used without asking whether a writer came"
        + " between.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.protocol().unvalidated().stream()
        .filter(s -> !s.method().descriptor().endsWith(")J")) // the stamp is the caller's to ask
        .map(s -> finding(program, s))
        .toList();
  }

  private static Finding finding(Program program, Site site) {
    return new SiteFinding(program, "OptimisticReadUnvalidated", site)
        .as(Confidence.LIKELY)
        .says(
            "%s reads under an optimistic stamp and never validates it: a writer may have come between two of the reads."
                .formatted(SiteFinding.method(site)))
        .because(
            "tryOptimisticRead takes no lock; validate is not called on this one in the method")
        .falseIf("the stamp is validated by a method that it is passed to")
        .mend(
            "call validate(stamp) before the values are used, and read again under readLock() when"
                + " it fails")
        .about("at " + site.insn());
  }
}
