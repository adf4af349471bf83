package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.CallFact;
import dev.threadproof.engine.facts.Held;
import dev.threadproof.engine.facts.Leak;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.MonitorFact;
import dev.threadproof.engine.facts.Outcome;
import dev.threadproof.engine.facts.WaitFact;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.summary.LockEdge;
import dev.threadproof.engine.summary.MethodSummary;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is kept of a method once it has been summarised.
 *
 * @param frame fields that threads started here and the method itself touch
 * @param calls the methods called, each with the names of the locks surely held
 * @param broken candidates for double-checked locking
 * @param givenBack names of locks that the method gives back without having taken them
 */
public record MethodResult(
    MethodSummary summary,
    FrameConflicts frame,
    List<LockEdge> edges,
    List<CallUnderLocks> calls,
    List<Leak> leaks,
    Set<Lock> released,
    List<WaitFact> waits,
    List<MonitorFact> monitors,
    List<DoubleCheck> doubleChecks,
    Set<LockName> givenBack,
    List<String> limits) {

  /** A call and the locks held at it. */
  public record CallUnderLocks(MethodId callee, Set<LockName> held) {}

  /** Draws the result from facts and summary. */
  public static MethodResult of(
      MethodFacts facts, MethodSummary summary, List<LockEdge> edges, Set<String> limits) {
    Set<CallUnderLocks> calls = new LinkedHashSet<>();
    for (CallFact call : facts.calls()) {
      Set<LockName> held = names(call.must());
      call.targets().forEach(t -> calls.add(new CallUnderLocks(t, held)));
    }
    return new MethodResult(
        summary,
        FrameConflicts.of(facts, summary),
        edges,
        List.copyOf(calls),
        facts.leaks(),
        facts.released(),
        facts.waits(),
        facts.monitors(),
        DoubleCheck.in(facts.accesses(), facts.tests()),
        givenBack(facts),
        List.copyOf(limits));
  }

  private static Set<LockName> names(List<Lock> locks) {
    if (locks.isEmpty()) {
      return Set.of();
    }
    Set<LockName> names = new HashSet<>();
    locks.forEach(l -> names.add(l.name()));
    return names;
  }

  private static Set<LockName> givenBack(MethodFacts facts) {
    Set<LockName> names = new HashSet<>();
    for (Outcome outcome : facts.outcomes()) {
      for (Held held : outcome.changes()) {
        if (held.count() < 0) {
          names.add(held.lock().name());
        }
      }
    }
    return names.isEmpty() ? Set.of() : names;
  }

  public MethodId method() {
    return summary.method();
  }
}
