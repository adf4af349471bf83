package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Leak;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.path.Root;
import java.util.ArrayList;
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
    List<LeakedLock> all = new ArrayList<>();
    for (MethodResult method : methods) {
      Map<Integer, List<Leak>> byAcquisition = new LinkedHashMap<>();
      for (Leak leak : method.leaks()) {
        byAcquisition.computeIfAbsent(leak.acquired().insn(), k -> new ArrayList<>()).add(leak);
      }
      byAcquisition.values().forEach(leaks -> leaked(method, leaks, givenBack, all));
    }
    return all;
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
        !released || lock.kind().permit() || method.handedOver().contains(leaks.get(0).lock());
    if (handed && names.stream().anyMatch(givenBack::contains)) {
      return; // handed to the caller: a partner gives it back
    }
    out.add(new LeakedLock(leaks.get(0).lock(), leaks.get(0).acquired(), released, leaks));
  }
}
