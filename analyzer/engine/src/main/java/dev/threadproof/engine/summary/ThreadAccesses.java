package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.Heap;
import dev.threadproof.engine.facts.Substitution;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Gathers what one thread touches, in the names of the method that starts it; each access once. */
final class ThreadAccesses {

  private final BitSet noneRunning = new BitSet();
  private final Heap heap;
  private final Map<AccessKey, ReachedAccess> accesses = new LinkedHashMap<>();
  private boolean overflow;

  ThreadAccesses(Heap heap) {
    this.heap = heap;
  }

  /** The thread's own accesses. */
  void addAll(List<ReachedAccess> all, Substitution into) {
    addAll(all, into, Relevance::matters);
  }

  /** Accesses that are told of elsewhere, too: only those to objects that have a name here. */
  void addNamed(List<ReachedAccess> all, Substitution into) {
    addAll(all, into, Relevance::mattersToCallers);
  }

  private void addAll(List<ReachedAccess> all, Substitution into, Predicate<Path> filter) {
    for (ReachedAccess reached : all) {
      if (accesses.size() >= Summarizer.MAX_ACCESSES) {
        overflow = true;
        return;
      }
      Path location =
          heap.locate(into.apply(reached.access().location()), reached.access().content());
      if (filter.test(location)) {
        add(reached, location, into);
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // what has not changed is shared with the callers
  private void add(ReachedAccess reached, Path location, Substitution into) {
    Access access = reached.access();
    List<Lock> locks = locks(access.locks(), into);
    AccessKey key = new AccessKey(location, access.content(), access.write(), access.site(), locks);
    if (!accesses.containsKey(key)) {
      Access renamed = access.in(location, locks, false, noneRunning, access.order());
      accesses.put(
          key,
          renamed == access
              ? reached
              : new ReachedAccess(renamed, reached.chain(), reached.polled()));
    }
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
