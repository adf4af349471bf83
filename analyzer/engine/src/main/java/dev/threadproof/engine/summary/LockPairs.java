package dev.threadproof.engine.summary;

import java.util.List;

/**
 * What a method takes while it holds a lock.
 *
 * @param order another lock
 * @param retaken the same lock, in a mode that blocks the thread
 */
public record LockPairs(List<LockEdge> order, List<LockEdge> retaken) {

  /** None. */
  public static final LockPairs NONE = new LockPairs(List.of(), List.of());

  public LockPairs {
    order = List.copyOf(order);
    retaken = List.copyOf(retaken);
  }
}
