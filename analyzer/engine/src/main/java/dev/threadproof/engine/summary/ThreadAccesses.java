package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.Heap;
import dev.threadproof.engine.facts.Order;
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
  private final Order end;
  private final int kept;
  private final Map<AccessKey, ReachedAccess> accesses = new LinkedHashMap<>();
  private boolean overflow;

  /**
   * None yet.
   *
   * @param heap of the method that starts the thread
   * @param end what comes after all that the thread does
   * @param kept how many there may be
   */
  ThreadAccesses(Heap heap, Order end, int kept) {
    this.heap = heap;
    this.end = end;
    this.kept = kept;
  }

  /** The accesses of a call that the thread makes. */
  void addAll(List<ReachedAccess> all, Invocation call) {
    addAll(all, call, Relevance::matters);
  }

  /** Accesses in our own names. */
  void addOwn(List<Access> all) {
    for (Access access : all) {
      Path location = heap.locate(access.location(), access.content());
      add(new ReachedAccess(access, null, false), location, access.locks(), Order.NONE);
    }
  }

  /** Accesses that are told of elsewhere, too: only those to objects that have a name here. */
  void addNamed(List<ReachedAccess> all, Invocation call) {
    addAll(all, call, Relevance::mattersToCallers);
  }

  /** The same of a thread that a callee starts. */
  void addNamed(List<ReachedAccess> all, Substitution into) {
    addAll(all, new Renaming(into, heap, List.of()), Order.NONE, Relevance::mattersToCallers);
  }

  private void addAll(List<ReachedAccess> all, Invocation call, Predicate<Path> filter) {
    Renaming names = new Renaming(call.into(), heap, call.fact().must());
    addAll(all, names, call.fact().order(), filter);
  }

  private void addAll(
      List<ReachedAccess> all, Renaming names, Order order, Predicate<Path> filter) {
    for (ReachedAccess reached : all) {
      if (accesses.size() >= kept) {
        overflow = true;
        return;
      }
      Access access = reached.access();
      Path location = names.location(access.location(), access.content());
      if (filter.test(location)) {
        add(reached, location, resolved(names.locks(access.locks())), order);
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // what has not changed is shared with the callers
  private void add(ReachedAccess reached, Path location, List<Lock> locks, Order order) {
    Access access = reached.access();
    AccessKey key = AccessKey.of(access, location, locks);
    if (!accesses.containsKey(key)) {
      Order within = access.order().within(order).within(end);
      Access renamed = access.in(location, locks, false, noneRunning, within);
      accesses.put(
          key,
          renamed == access
              ? reached
              : new ReachedAccess(renamed, reached.chain(), reached.polled()));
    }
  }

  private List<Lock> resolved(List<Lock> locks) {
    if (locks.isEmpty()) {
      return locks;
    }
    List<Lock> resolved = new ArrayList<>(locks.size());
    for (Lock lock : locks) {
      resolved.add(lock.at(heap.resolve(lock.path())));
    }
    return List.copyOf(resolved);
  }

  /** Whether there were more than are kept. */
  boolean overflow() {
    return overflow;
  }

  List<ReachedAccess> list() {
    return List.copyOf(accesses.values());
  }
}
