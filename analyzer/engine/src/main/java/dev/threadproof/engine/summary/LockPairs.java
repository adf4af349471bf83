package dev.threadproof.engine.summary;

import java.util.List;

/**
 * What a method and its tasks take or wait for while they hold a lock or a pool's thread.
 *
 * @param order another lock
 * @param retaken the same lock, in a mode that blocks the thread
 * @param starved tasks that hold a thread of the pool that they wait for
 */
public record LockPairs(List<LockEdge> order, List<LockEdge> retaken, List<Starvation> starved) {

  /** None. */
  public static final LockPairs NONE = new LockPairs(List.of(), List.of(), List.of());

  public LockPairs {
    order = List.copyOf(order);
    retaken = List.copyOf(retaken);
    starved = List.copyOf(starved);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return order.isEmpty() && retaken.isEmpty() && starved.isEmpty();
  }
}
