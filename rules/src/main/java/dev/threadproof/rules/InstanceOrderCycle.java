package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.LockCycle;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.summary.LockEdge;
import java.util.List;

/** One method locks two instances in the order of its arguments. */
@AutoService(Rule.class)
public final class InstanceOrderCycle implements Rule {

  @Override
  public String summary() {
    return "A method locks two objects in the order in which they are given, so that two calls with swapped arguments can deadlock.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.cycles().stream()
        .filter(c -> c.edges().size() == 1)
        .map(c -> finding(program, c))
        .toList();
  }

  private static Finding finding(Program program, LockCycle cycle) {
    CycleText text = new CycleText(program, cycle);
    LockEdge edge = cycle.edges().get(0);
    ThreadSide there = text.side(0, edge);
    List<Step> swapped =
        List.of(
            new Step(
                program.names().location(edge.heldAt()),
                "takes " + edge.taken() + ", the arguments being swapped"),
            new Step(program.names().location(edge.site()), "wants " + edge.held()));
    ThreadSide back = new ThreadSide("thread B", there.origin() + ", arguments swapped", swapped);
    Finding told =
        text.finding(
            "InstanceOrderCycle",
            "Two calls of %s with the objects swapped can block each other for ever: it holds %s and wants %s."
                .formatted(Names.shortName(edge.method()), edge.held(), edge.taken()),
            List.of(there, back),
            List.of(
                "both locks are of the same kind and reached from different arguments",
                cycle.oneWay()
                    ? "nothing in the program shows the two objects the other way round"
                    : "no common lock is held around them"),
            "take the two locks in a fixed order (for instance by an id), or under one common lock");
    return cycle.oneWay() ? told.forReview() : told;
  }
}
