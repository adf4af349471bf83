package dev.threadproof.confirm;

import dev.threadproof.agent.plan.Experiment;
import dev.threadproof.confirm.driver.DriverFile;
import dev.threadproof.confirm.driver.Entry;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import java.util.ArrayList;
import java.util.List;

/** The methods that lead the threads of a finding to its place, as far as the finding tells. */
final class Entries {

  private Entries() {}

  /** What a generated driver for the finding calls; no roles when the finding names no method. */
  static DriverFile of(Finding finding, Experiment experiment) {
    boolean accesses = experiment == Experiment.RACE || experiment == Experiment.UNORDERED;
    List<List<Entry>> roles = new ArrayList<>();
    for (ThreadSide side : finding.threads()) {
      if (!side.steps().isEmpty()) {
        roles.add(accesses ? ways(side) : List.of(entry(side.steps().get(0).location())));
      }
    }
    if (roles.isEmpty() && !finding.location().descriptor().isEmpty()) {
      roles.add(List.of(entry(finding.location())));
    }
    if (roles.size() == 1) {
      roles.add(roles.get(0));
    }
    // Two threads in one method that takes two locks: they differ in the order of the objects.
    boolean same = roles.stream().distinct().count() == 1;
    return new DriverFile(roles, same && experiment == Experiment.LOCK_CYCLE);
  }

  /**
   * The method of the access itself, then its callers. A lock that a caller would have taken is no
   * loss: the two sides have none in common, so it orders nothing between them.
   */
  private static List<Entry> ways(ThreadSide side) {
    List<Step> steps = side.steps();
    List<Entry> ways = new ArrayList<>();
    for (int i = steps.size() - 1; i > 0; i--) {
      ways.add(entry(steps.get(i).location()));
    }
    ways.add(entry(steps.get(0).location()));
    return ways.stream().distinct().toList();
  }

  private static Entry entry(Location at) {
    int paren = at.member().indexOf('(');
    String method = paren < 0 ? at.member() : at.member().substring(0, paren);
    return new Entry(at.className(), method, at.descriptor());
  }
}
