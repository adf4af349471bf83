package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.Acquisition;
import dev.threadproof.engine.facts.Held;
import dev.threadproof.engine.facts.Leak;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.MonitorFact;
import dev.threadproof.engine.facts.Outcome;
import dev.threadproof.engine.facts.ProtocolFacts;
import dev.threadproof.engine.facts.Store;
import dev.threadproof.engine.facts.TaskFacts;
import dev.threadproof.engine.facts.WaitFact;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.summary.LockPairs;
import dev.threadproof.engine.summary.MethodSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of a method once it has been summarised.
 *
 * @param frame fields that threads started here and the method itself touch
 * @param pairs locks taken while another is held
 * @param calls the methods called, each with the names of the locks surely held
 * @param doubleChecks candidates for double-checked locking
 * @param aliases names of leaked locks, also of the fields that they were put in
 * @param handedOver locks that the method takes for its caller, always or as its result tells
 * @param replacedLocks fields assigned while the monitor of the object that they held is held
 * @param protocol how it keeps to the rules of its synchronisers
 * @param spins loops that only wait for a field to change
 * @param tasks how it treats threads, executors and thread-local variables
 * @param lateUses what it uses after a wait that may have given up
 * @param override what it changes in place of a synchronized method
 * @param givenBack names of locks that the method gives back without having taken them itself
 */
public record MethodResult(
    MethodSummary summary,
    FrameConflicts frame,
    LockPairs pairs,
    List<CallContext> calls,
    List<Leak> leaks,
    Set<Lock> released,
    List<WaitFact> waits,
    List<MonitorFact> monitors,
    List<DoubleCheck> doubleChecks,
    Set<LockName> givenBack,
    Map<Lock, Set<LockName>> aliases,
    Set<FieldId> replacedLocks,
    Set<Lock> handedOver,
    ProtocolFacts protocol,
    List<Spin> spins,
    TaskFacts tasks,
    List<LateUse> lateUses,
    Optional<LooseOverride> override,
    List<String> limits) {

  /** Draws the result from facts and summary. */
  public static MethodResult of(
      MethodFacts facts, MethodSummary summary, LockPairs pairs, Set<String> limits) {
    return new MethodResult(
        summary,
        FrameConflicts.of(facts, summary),
        pairs,
        CallContext.of(facts.calls()),
        facts.leaks(),
        facts.released(),
        facts.waits(),
        facts.monitors(),
        DoubleCheck.in(facts.method(), summary.accesses(), facts.tests()),
        givenBack(facts),
        aliases(facts),
        replacedLocks(facts),
        Handover.of(facts),
        facts.protocol(),
        Spin.in(facts.tests()),
        facts.tasks(),
        LateUses.of(facts, summary),
        Optional.empty(),
        List.copyOf(limits));
  }

  /** The same of a method that may override another. */
  public MethodResult with(Optional<LooseOverride> found) {
    return found.isEmpty() ? this : copy(summary, found, limits);
  }

  /** The same with one more limit that was hit. */
  public MethodResult limited(String limit) {
    List<String> more = new ArrayList<>(limits);
    more.add(limit);
    return copy(summary, override, List.copyOf(more));
  }

  /** The result of a method that could not be interpreted: its name and the limit that says so. */
  public static MethodResult leftOut(MethodSummary nothing) {
    return new MethodResult(
        nothing,
        new FrameConflicts(List.of()),
        LockPairs.NONE,
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Map.of(),
        Set.of(),
        Set.of(),
        ProtocolFacts.NONE,
        List.of(),
        TaskFacts.NONE,
        List.of(),
        Optional.empty(),
        List.of("interpretation"));
  }

  /** The result once no caller will ask for the summary any more. */
  public MethodResult settled(boolean root) {
    return copy(summary.settled(root), override, limits);
  }

  private MethodResult copy(
      MethodSummary told, Optional<LooseOverride> overriding, List<String> hit) {
    return new MethodResult(
        told,
        frame,
        pairs,
        calls,
        leaks,
        released,
        waits,
        monitors,
        doubleChecks,
        givenBack,
        aliases,
        replacedLocks,
        handedOver,
        protocol,
        spins,
        tasks,
        lateUses,
        overriding,
        hit);
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
    for (Lock lock : facts.released()) { // got from a callee that took it
      if (facts.acquisitions().stream().noneMatch(a -> isOwn(a, lock, facts))) {
        names.add(lock.name());
      }
    }
    names.addAll(facts.protocol().given());
    return names.isEmpty() ? Set.of() : names;
  }

  /** Whether the lock is taken in the method's own code, not in a question that it asks. */
  private static boolean isOwn(Acquisition taken, Lock lock, MethodFacts facts) {
    return taken.lock().equals(lock) && taken.site().method().equals(facts.method());
  }

  private static Set<FieldId> replacedLocks(MethodFacts facts) {
    Set<FieldId> replaced = new HashSet<>();
    for (Access access : facts.accesses()) {
      FieldId field = access.field();
      boolean own =
          access.locks().stream()
              .anyMatch(l -> l.kind() == Lock.Kind.MONITOR && l.path().equals(access.location()));
      if (field != null && access.write() && !access.content() && own) {
        replaced.add(field);
      }
    }
    return replaced.isEmpty() ? Set.of() : replaced;
  }

  private static Map<Lock, Set<LockName>> aliases(MethodFacts facts) {
    Map<Lock, Set<LockName>> aliases = new HashMap<>();
    for (Leak leak : facts.leaks()) {
      Set<LockName> names = aliases.computeIfAbsent(leak.lock(), k -> new HashSet<>());
      names.add(leak.lock().name());
      for (Store store : facts.heap().all()) {
        if (store.value().equals(leak.lock().path())) {
          names.add(leak.lock().at(store.location()).name());
        }
      }
    }
    return aliases;
  }

  public MethodId method() {
    return summary.method();
  }
}
