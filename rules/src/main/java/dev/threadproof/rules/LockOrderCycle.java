package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.program.LockCycle;
import dev.threadproof.engine.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Threads take locks in orders that form a cycle. */
@AutoService(Rule.class)
public final class LockOrderCycle implements Rule {

  @Override
  public String summary() {
    return "Threads take the same locks in different orders and can block each other for ever.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.cycles().stream()
        .filter(c -> c.edges().size() > 1)
        .map(c -> finding(program, c))
        .toList();
  }

  private static Finding finding(Program program, LockCycle cycle) {
    CycleText text = new CycleText(program, cycle);
    List<ThreadSide> sides = new ArrayList<>();
    for (int i = 0; i < cycle.edges().size(); i++) {
      sides.add(text.side(i, cycle.edges().get(i)));
    }
    String locks = cycle.locks().stream().map(LockName::text).collect(Collectors.joining(", "));
    Finding told =
        text.finding(
            "LockOrderCycle",
            "%d threads can block each other for ever: %s are taken in an order that forms a cycle."
                .formatted(sides.size(), locks),
            sides,
            List.of(
                "no lock is common to all sides",
                cycle.sure()
                    ? "every call on the way has one target"
                    : "a call on the way may have another target"),
            "take the locks in one order everywhere, or call out only after releasing");
    return cycle.sure() ? told : told.forReview();
  }
}
