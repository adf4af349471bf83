package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Leak;
import dev.threadproof.engine.facts.Site;
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
    List<LeakedLock> all = new ArrayList<>();
    for (MethodResult method : methods) {
      Map<Integer, List<Leak>> byAcquisition = new LinkedHashMap<>();
      for (Leak leak : method.leaks()) {
        byAcquisition.computeIfAbsent(leak.acquired().insn(), k -> new ArrayList<>()).add(leak);
      }
      for (List<Leak> leaks : byAcquisition.values()) {
        Lock lock = leaks.get(0).lock();
        if (!isToldAtCallee(method, lock, keptForGood) && !isMeant(method, lock, permits)) {
          leaked(method, leaks, givenBack, all);
        }
      }
    }
    return all;
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

  private static void leaked(
      MethodResult method, List<Leak> leaks, Set<LockName> givenBack, List<LeakedLock> out) {
    boolean released = method.released().contains(leaks.get(0).lock());
    Set<LockName> names = method.aliases().getOrDefault(leaks.get(0).lock(), Set.of());
    Lock lock = leaks.get(0).lock();
    boolean callers =
        lock.path().root() instanceof Root.Param p && !(p.instance() && p.index() == 0);
    if (callers
        && method.handedOver().contains(lock)
        && method.summary().effect().outcomes().size() > 1) {
      return; // a wrapper of tryLock around the caller's own lock
    }
    boolean handed =
        !released
            || isTakenByTelling(leaks.get(0).acquired())
            || lock.kind().permit()
            || method.handedOver().contains(leaks.get(0).lock());
    if (handed && names.stream().anyMatch(givenBack::contains)) {
      return; // handed to the caller: a partner gives it back
    }
    out.add(new LeakedLock(leaks.get(0).lock(), leaks.get(0).acquired(), released, leaks));
  }

  /** Whether a part of the method took it and told by its result: made to take it for others. */
  private static boolean isTakenByTelling(Site acquired) {
    MethodId part = acquired.written();
    return !part.equals(acquired.method()) && part.descriptor().endsWith(")Z");
  }
}
