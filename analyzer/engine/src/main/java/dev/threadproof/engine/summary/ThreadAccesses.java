package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.Heap;
import dev.threadproof.engine.facts.Substitution;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what one thread touches, in the names of the method that starts it; each access once. */
final class ThreadAccesses {

  private final Heap heap;
  private final Map<AccessKey, ReachedAccess> accesses = new LinkedHashMap<>();
  private boolean overflow;

  ThreadAccesses(Heap heap) {
    this.heap = heap;
  }

  void addAll(List<ReachedAccess> all, Substitution into) {
    for (ReachedAccess reached : all) {
      if (accesses.size() >= Summarizer.MAX_ACCESSES) {
        overflow = true;
        return;
      }
      add(reached, into);
    }
  }

  private void add(ReachedAccess reached, Substitution into) {
    Access access = reached.access();
    Path location = heap.resolve(into.apply(access.location()));
    if (location.root() instanceof Root.Any && access.field() == null) {
      return;
    }
    List<Lock> locks = locks(access.locks(), into);
    AccessKey key = new AccessKey(location, access.content(), access.write(), access.site(), locks);
    if (!accesses.containsKey(key)) {
      accesses.put(key, renamed(reached, location, locks));
    }
  }

  /** The access itself where its names stay, so that callers share it. */
  private static ReachedAccess renamed(ReachedAccess reached, Path location, List<Lock> locks) {
    Access access = reached.access();
    boolean same =
        location.equals(access.location())
            && location.type().equals(access.location().type())
            && locks.equals(access.locks())
            && access.running().isEmpty();
    return same
        ? reached
        : new ReachedAccess(
            access.in(location, locks, false, new BitSet(), access.order()),
            reached.chain(),
            reached.polled());
  }

  private List<Lock> locks(List<Lock> locks, Substitution into) {
    if (locks.isEmpty()) {
      return locks;
    }
    List<Lock> renamed = new ArrayList<>(locks.size());
    for (Lock lock : into.apply(locks, List.of())) {
      renamed.add(lock.at(heap.resolve(lock.path())));
    }
    return List.copyOf(renamed);
  }

  /** Whether there were more than are kept. */
  boolean overflow() {
    return overflow;
  }

  List<ReachedAccess> list() {
    return List.copyOf(accesses.values());
  }
}
