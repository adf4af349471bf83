package dev.threadproof.scan;

import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.Tier;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which rules run.
 *
 * @param only the rules to run; when empty, all that are not off by default
 * @param excluded rules that do not run, whatever the other list says
 */
public record RuleSelection(List<String> only, List<String> excluded)
    implements Predicate<RuleDescriptor> {

  public RuleSelection {
    only = List.copyOf(only);
    excluded = List.copyOf(excluded);
  }

  @Override
  public boolean test(RuleDescriptor rule) {
    boolean wanted = only.isEmpty() ? rule.tier() != Tier.OPT : only.contains(rule.id());
    return wanted && !excluded.contains(rule.id());
  }
}
