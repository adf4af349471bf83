package dev.threadproof.rules;

import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.program.LockCycle;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.summary.Chain;
import dev.threadproof.engine.summary.LockEdge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lock-order cycles in words. */
final class CycleText {

  private final Program program;
  private final LockCycle cycle;

  CycleText(Program program, LockCycle cycle) {
    this.program = program;
    this.cycle = cycle;
  }

  Finding finding(
      String rule, String message, List<ThreadSide> sides, List<String> evidence, String mend) {
    Location first =
        cycle.edges().stream().map(this::place).min(Comparator.naturalOrder()).orElseThrow();
    List<String> identity =
        new ArrayList<>(cycle.locks().stream().map(CycleText::identity).sorted().toList());
    cycle.edges().stream()
        .map(e -> Names.className(e.method().owner()))
        .sorted()
        .distinct()
        .forEach(identity::add);
    return new Finding(
        rule,
        cycle.sure() ? Confidence.LIKELY : Confidence.POSSIBLE,
        first,
        message,
        sides,
        evidence,
        "the threads never use the same instances of these locks",
        mend,
        identity);
  }

  /** Where the second lock is taken; for a synchronized method, where that method is called. */
  private Location place(LockEdge edge) {
    if (edge.site().insn() >= 0) {
      return program.names().location(edge.site());
    }
    List<Site> calls = Chain.sites(edge.chain());
    return program.names().location(calls.isEmpty() ? edge.at() : calls.get(calls.size() - 1));
  }

  private static String identity(LockName name) {
    return Names.className(name.owner()) + name.member();
  }

  /** What a thread does that goes along one edge. */
  ThreadSide side(int index, LockEdge edge) {
    List<Step> steps = new ArrayList<>();
    Location at = program.names().location(edge.heldAt());
    String takes = edge.heldAt().equals(edge.at()) ? "holds " : "takes ";
    steps.add(new Step(at, takes + describe(edge.held().name(), edge.held().toString())));
    List<Site> calls = Chain.sites(edge.chain());
    for (Site call : calls.subList(Math.min(1, calls.size()), calls.size())) {
      steps.add(new Step(program.names().location(call), "calls on"));
    }
    steps.add(
        new Step(
            program.names().location(edge.site()),
            "wants " + describe(edge.taken().name(), edge.taken().toString())));
    List<String> way = new ArrayList<>(List.of(Names.shortName(edge.method())));
    calls.forEach(c -> add(way, Names.shortName(c.method())));
    add(way, Names.shortName(edge.site().method()));
    return new ThreadSide("thread " + (char) ('A' + index), String.join(" → ", way), steps);
  }

  private static void add(List<String> way, String name) {
    if (!way.get(way.size() - 1).equals(name)) {
      way.add(name);
    }
  }

  static String describe(LockName name, String path) {
    return path.equals(name.text()) ? path : path + " (" + name.text() + ")";
  }
}
