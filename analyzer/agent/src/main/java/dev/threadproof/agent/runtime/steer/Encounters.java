package dev.threadproof.agent.runtime.steer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Which objects several threads came to at points of the plan, and under which locks. */
final class Encounters {

  /** Objects that are looked at, the first ones. */
  private static final int MOST = 256;

  private static final class Visits {
    final Track first;
    final List<Object> common;
    boolean several;

    Visits(Track first, List<Object> held) {
      this.first = first;
      this.common = new ArrayList<>(held);
    }
  }

  private final IdentityHashMap<Object, Visits> all = new IdentityHashMap<>();

  /**
   * A thread is about to access the object.
   *
   * @param held the locks that it has
   */
  synchronized void at(Track self, Object subject, List<Object> held) {
    Visits visits = all.get(subject);
    if (visits == null) {
      if (all.size() < MOST) {
        all.put(subject, new Visits(self, held));
      }
      return;
    }
    visits.several |= visits.first != self;
    if (!visits.common.isEmpty()) {
      visits.common.removeIf(lock -> !contains(held, lock));
    }
  }

  private static boolean contains(List<Object> held, Object lock) {
    for (Object one : held) {
      if (one == lock) {
        return true;
      }
    }
    return false;
  }

  /** Why nothing went wrong, to be put behind that; empty if nothing was seen. */
  synchronized String text() {
    if (all.isEmpty()) {
      return "";
    }
    boolean several = false;
    Object guard = null;
    boolean guarded = true;
    for (Visits visits : all.values()) {
      if (visits.several) {
        several = true;
        guarded &= !visits.common.isEmpty();
        guard = visits.common.isEmpty() ? guard : visits.common.get(0);
      }
    }
    if (!several) {
      return ": no two threads came to the same object";
    }
    return guarded && guard != null
        ? ": whoever came to the same object had the same lock, a " + guard.getClass().getName()
        : ": what two threads came to was ordered by other means than a lock common to all";
  }
}
