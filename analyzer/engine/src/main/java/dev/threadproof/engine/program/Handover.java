package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Held;
import dev.threadproof.engine.facts.Leak;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.Outcome;
import dev.threadproof.engine.path.Lock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Locks that a method is there to take: held at every return, or just when the result says so. */
final class Handover {

  private Handover() {}

  static Set<Lock> of(MethodFacts facts) {
    Set<Lock> locks = new HashSet<>();
    for (Leak leak : facts.leaks()) {
      if (isHandedOver(leak.lock(), facts.outcomes())) {
        locks.add(leak.lock());
      }
    }
    return locks.isEmpty() ? Set.of() : locks;
  }

  private static boolean isHandedOver(Lock lock, List<Outcome> outcomes) {
    List<Outcome> with = outcomes.stream().filter(o -> holds(o, lock)).toList();
    List<Outcome> without = outcomes.stream().filter(o -> !holds(o, lock)).toList();
    if (with.isEmpty()) {
      return false;
    }
    Integer told = with.get(0).result();
    boolean tells =
        told != null
            && with.stream().allMatch(o -> Objects.equals(o.result(), told))
            && without.stream().allMatch(o -> o.result() != null && !o.result().equals(told));
    return without.isEmpty() || tells;
  }

  private static boolean holds(Outcome outcome, Lock lock) {
    for (Held held : outcome.changes()) {
      if (held.lock().equals(lock) && held.count() > 0) {
        return true;
      }
    }
    return false;
  }
}
