package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.HeldJoin;
import dev.threadproof.engine.facts.SignalFact;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.summary.ThreadSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for threads that wait for others while they hold a lock that these need. */
final class Lockouts {

  /**
   * Calls from a thread's body to where it takes a lock; beyond, it is too seldom gone that way.
   */
  private static final int MAX_CALLS = 2;

  private final List<MethodResult> methods;
  private final EntryLocks entryLocks;
  private final Map<MethodId, MethodResult> byId = new HashMap<>();
  private final Map<FieldId, Set<MethodId>> startedFrom = new HashMap<>();

  Lockouts(List<MethodResult> methods, EntryLocks entryLocks) {
    this.methods = methods;
    this.entryLocks = entryLocks;
    for (MethodResult method : methods) {
      byId.put(method.method(), method);
      for (ThreadSummary thread : method.summary().threads()) {
        for (Path handle : thread.spawn().handles()) {
          FieldId field = Access.fieldOf(handle);
          if (field != null) {
            startedFrom.computeIfAbsent(field, k -> new LinkedHashSet<>()).addAll(thread.bodies());
          }
        }
      }
    }
  }

  /** Waits for a signal that is only ever sent under a lock that the waiter keeps. */
  List<Lockout> signals() {
    Map<LockName, List<SignalFact>> signals = new HashMap<>();
    List<SignalFact> waits = new ArrayList<>();
    for (MethodResult method : methods) {
      for (SignalFact fact : method.protocol().signals()) {
        if (fact.kind() == SignalFact.Kind.WAIT) {
          waits.add(fact);
        } else if (!fact.kind().waits()) {
          signals.computeIfAbsent(fact.name(), k -> new ArrayList<>()).add(fact);
        }
      }
    }
    List<Lockout> found = new ArrayList<>();
    for (SignalFact waiter : waits) {
      List<SignalFact> sent = signals.getOrDefault(waiter.name(), List.of());
      Set<LockName> kept = held(waiter);
      sent.forEach(s -> kept.retainAll(held(s)));
      kept.remove(waiter.lock().map(l -> l.name()).orElse(waiter.name()));
      // a condition is used under its lock: unless it is known, that is one of those held
      boolean known = waiter.lock().isPresent();
      if (!sent.isEmpty() && !kept.isEmpty() && known) {
        found.add(new Lockout(waiter, sent.get(0), kept.iterator().next()));
      }
    }
    return found;
  }

  private Set<LockName> held(SignalFact fact) {
    Set<LockName> held = new LinkedHashSet<>(fact.others());
    held.addAll(entryLocks.of(fact.site().method()).stream().sorted().toList());
    return held;
  }

  /** Waits for the end of a thread that needs a lock which the waiter holds. */
  List<BlockedJoin> joins() {
    List<BlockedJoin> found = new ArrayList<>();
    for (MethodResult method : methods) {
      for (HeldJoin join : method.tasks().joins()) {
        Set<LockName> held = new LinkedHashSet<>(join.held());
        held.addAll(entryLocks.of(method.method()).stream().sorted().toList());
        Set<MethodId> bodies = new LinkedHashSet<>(join.bodies());
        join.field().ifPresent(f -> bodies.addAll(startedFrom.getOrDefault(f, Set.of())));
        if (!held.isEmpty()) {
          bodies.stream().limit(1).forEach(b -> blocked(join, held, b, found));
        }
      }
    }
    return found;
  }

  private void blocked(HeldJoin join, Set<LockName> held, MethodId body, List<BlockedJoin> out) {
    Map<LockName, MethodId> taken = taken(body);
    for (LockName lock : held) {
      MethodId taker = taken.get(lock);
      if (taker != null) {
        out.add(new BlockedJoin(join.site(), lock, body, taker));
        return;
      }
    }
  }

  /** The locks that a thread takes, each with a method that takes it. */
  private Map<LockName, MethodId> taken(MethodId body) {
    Map<LockName, MethodId> taken = new LinkedHashMap<>();
    Set<MethodId> seen = new LinkedHashSet<>(List.of(body));
    List<MethodId> level = List.of(body);
    for (int depth = 0; depth <= MAX_CALLS; depth++) {
      List<MethodId> next = new ArrayList<>();
      for (MethodId method : level) {
        MethodResult at = byId.get(method);
        if (at != null) {
          at.protocol().taken().stream().sorted().forEach(l -> taken.putIfAbsent(l, at.method()));
          at.calls().stream().map(CallContext::callee).filter(seen::add).forEach(next::add);
        }
      }
      level = next;
    }
    return taken;
  }
}
