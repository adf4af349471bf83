package dev.threadproof.engine.program;

import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.summary.LockEdge;
import java.util.List;

/**
 * Threads that wait for each other's locks.
 *
 * @param locks the locks in order, thread i holds lock i and waits for lock i+1 (the last for the
 *     first)
 * @param edges the same, with the code that does it
 * @param sure whether all calls on the way have one target, and all locks have equal names where
 *     they meet
 * @param oneWay whether two instances of one class keep their parts, as far as the program shows
 */
public record LockCycle(List<LockName> locks, List<LockEdge> edges, boolean sure, boolean oneWay) {

  public LockCycle {
    locks = List.copyOf(locks);
    edges = List.copyOf(edges);
  }
}
