package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Held;
import dev.threadproof.engine.facts.Leak;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.MonitorFact;
import dev.threadproof.engine.facts.Outcome;
import dev.threadproof.engine.facts.TestFact;
import dev.threadproof.engine.facts.WaitFact;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.summary.LockEdge;
import dev.threadproof.engine.summary.MethodSummary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is kept of a method once it has been summarised.
 *
 * @param frame fields that threads started here and the method itself touch
 * @param calls the methods called, each with the names of the locks surely held
 * @param doubleChecks candidates for double-checked locking
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
    List<CallUnderLocks> calls = new ArrayList<>();
    facts
        .calls()
        .forEach(
            c -> {
              Set<LockName> held = new HashSet<>();
              c.must().forEach(l -> held.add(l.name()));
              c.targets()
                  .forEach(t -> calls.add(new CallUnderLocks(t, held.isEmpty() ? Set.of() : held)));
            });
    return new MethodResult(
        summary,
        FrameConflicts.of(facts, summary),
        edges,
        calls,
        facts.leaks(),
        facts.released(),
        facts.waits(),
        facts.monitors(),
        DoubleCheck.in(facts.accesses(), tests(facts)),
        givenBack(facts),
        List.copyOf(limits));
  }

  /** The result of a method that could not be interpreted: its name and the limit that says so. */
  public static MethodResult leftOut(MethodSummary nothing) {
    return new MethodResult(
        nothing,
        new FrameConflicts(List.of()),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        List.of("interpretation"));
  }

  private static List<TestFact> tests(MethodFacts facts) {
    return facts.tests();
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
