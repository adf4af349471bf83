package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Held;
import dev.threadproof.engine.facts.Leak;
import dev.threadproof.engine.facts.Outcome;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.path.Root;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Locks that some way out of a method leaves taken, and that no other method is there to give back.
 */
final class LockLeaks {

  private LockLeaks() {}

  static List<LeakedLock> of(List<MethodResult> methods) {
    Set<LockName> givenBack = new HashSet<>();
    methods.forEach(m -> givenBack.addAll(m.givenBack()));
    Map<MethodId, Set<LockName>> keptForGood = keptForGood(methods, givenBack);
    Set<LockName> permits = permitsReleased(methods);
    Map<MethodId, Set<LockName>> atTimes = changedAtTimes(methods);
    Purpose purpose = Purpose.of(methods);
    List<LeakedLock> all = new ArrayList<>();
    for (MethodResult method : methods) {
      Map<Integer, List<Leak>> byAcquisition = new LinkedHashMap<>();
      for (Leak leak : method.leaks()) {
        byAcquisition.computeIfAbsent(leak.acquired().insn(), k -> new ArrayList<>()).add(leak);
      }
      for (List<Leak> leaks : byAcquisition.values()) {
        Lock lock = leaks.get(0).lock();
        if (!isToldAtCallee(method, lock, keptForGood) && !isMeant(method, lock, permits)) {
          boolean doubtful =
              !lock.path().isDefinite()
                  || purpose.isTakenForGood(lock)
                  || method.calls().stream()
                      .anyMatch(
                          c -> atTimes.getOrDefault(c.callee(), Set.of()).contains(lock.name()));
          leaked(method, leaks, givenBack, all, doubtful);
        }
      }
    }
    return all;
  }

  /**
   * What locks are for, as far as how they are used tells.
   *
   * @param waitedFor names of locks that somebody waits for
   * @param released names of locks that somebody gives back, with how they were held
   */
  private record Purpose(Set<LockName> waitedFor, Set<Release> released) {

    private record Release(LockName name, Lock.Kind kind) {}

    static Purpose of(List<MethodResult> methods) {
      Set<LockName> waitedFor = new HashSet<>();
      Set<Release> released = new HashSet<>();
      for (MethodResult method : methods) {
        waitedFor.addAll(method.protocol().taken());
        method.released().forEach(l -> released.add(new Release(l.name(), l.kind())));
      }
      return new Purpose(waitedFor, released);
    }

    /**
     * Whether the lock serves to shut others out for ever: it is only ever tried, by whoever comes
     * first, or taken for writing to stop those who read.
     */
    boolean isTakenForGood(Lock lock) {
      LockName name = lock.name();
      if (lock.kind().permit() || released.contains(new Release(name, lock.kind()))) {
        return false;
      }
      boolean shutsOut =
          lock.kind() == Lock.Kind.WRITE && released.contains(new Release(name, Lock.Kind.READ));
      return shutsOut || !waitedFor.contains(name);
    }
  }

  private static Set<LockName> permitsReleased(List<MethodResult> methods) {
    Set<LockName> names = new HashSet<>();
    for (MethodResult method : methods) {
      for (Lock lock : method.released()) {
        if (lock.kind().permit()) {
          names.add(lock.name());
        }
      }
    }
    return names;
  }

  /** A permit that the method keeps on all ways, while others give back theirs: it knows why. */
  private static boolean isMeant(MethodResult method, Lock lock, Set<LockName> released) {
    return lock.kind().permit()
        && !method.released().contains(lock)
        && released.contains(lock.name());
  }

  /** Locks that a method always returns with, though nobody in the program gives them back. */
  private static Map<MethodId, Set<LockName>> keptForGood(
      List<MethodResult> methods, Set<LockName> givenBack) {
    Map<MethodId, Set<LockName>> kept = new HashMap<>();
    for (MethodResult method : methods) {
      for (Lock lock : method.handedOver()) {
        if (isCallers(lock) && !lock.kind().permit()) {
          continue;
        }
        Set<LockName> names = method.aliases().getOrDefault(lock, Set.of());
        if (names.stream().noneMatch(givenBack::contains)) {
          kept.computeIfAbsent(method.method(), m -> new HashSet<>()).addAll(names);
        }
      }
    }
    return kept;
  }

  /** Whether the method has the lock from a callee, where it is told already. */
  private static boolean isToldAtCallee(
      MethodResult method, Lock lock, Map<MethodId, Set<LockName>> keptForGood) {
    Set<LockName> names = method.aliases().getOrDefault(lock, Set.of());
    return method.calls().stream()
        .filter(c -> !c.callee().equals(method.method()))
        .map(c -> keptForGood.getOrDefault(c.callee(), Set.of()))
        .anyMatch(kept -> names.stream().anyMatch(kept::contains));
  }

  /** Locks that a method takes or gives back on some of its ways and not on others. */
  static Map<MethodId, Set<LockName>> changedAtTimes(List<MethodResult> methods) {
    Map<MethodId, Set<LockName>> changed = new HashMap<>();
    for (MethodResult method : methods) {
      List<Outcome> outcomes = method.summary().effect().outcomes();
      for (Outcome outcome : outcomes.size() > 1 ? outcomes : List.<Outcome>of()) {
        for (Held held : outcome.changes()) {
          changed.computeIfAbsent(method.method(), m -> new HashSet<>()).add(held.lock().name());
        }
      }
    }
    return changed;
  }

  /** Whether the caller has given the lock. */
  private static boolean isCallers(Lock lock) {
    return lock.path().root() instanceof Root.Param p && !(p.instance() && p.index() == 0);
  }

  private static void leaked(
      MethodResult method,
      List<Leak> leaks,
      Set<LockName> givenBack,
      List<LeakedLock> out,
      boolean doubtful) {
    boolean released = method.released().contains(leaks.get(0).lock());
    Set<LockName> names = method.aliases().getOrDefault(leaks.get(0).lock(), Set.of());
    Lock lock = leaks.get(0).lock();
    if (isCallers(lock) && !lock.kind().permit() && method.handedOver().contains(lock)) {
      return; // taken for the caller, whose lock it is, and told there if it is lost
    }
    boolean handed =
        !released || lock.kind().permit() || method.handedOver().contains(leaks.get(0).lock());
    if (handed && names.stream().anyMatch(givenBack::contains)) {
      return; // handed to the caller: a partner gives it back
    }
    boolean elsewhere = released && names.stream().anyMatch(givenBack::contains);
    out.add(
        new LeakedLock(
            leaks.get(0).lock(), leaks.get(0).acquired(), released, doubtful || elsewhere, leaks));
  }
}
