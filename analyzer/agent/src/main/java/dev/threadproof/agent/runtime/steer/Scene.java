package dev.threadproof.agent.runtime.steer;

import java.util.List;

/**
 * What is seen of a program of which no thread can move.
 *
 * @param blocked the threads that stand in the program's code
 * @param waiting threads of pools that wait for tasks, for as long as nobody gives them one
 */
record Scene(List<Blocked> blocked, List<Blocked> waiting) {

  /** Some thread can move, or all have ended. */
  static final Scene NONE = new Scene(List.of(), List.of());

  boolean isEmpty() {
    return blocked.isEmpty() && waiting.isEmpty();
  }

  /** Whether the JVM does not end by itself, as it does when only daemons are left. */
  boolean keepsAlive() {
    for (Blocked one : blocked) {
      if (!one.thread().isDaemon()) {
        return true;
      }
    }
    // Nobody knows whose daemons they are: a pool that has only such keeps nothing alive.
    for (Blocked one : waiting) {
      if (one.thread().isDaemon()) {
        return false;
      }
    }
    return blocked.isEmpty() && !waiting.isEmpty();
  }

  /** Whether the same threads stand at the same places. */
  boolean same(Scene other) {
    return same(blocked, other.blocked) && same(waiting, other.waiting);
  }

  private static boolean same(List<Blocked> now, List<Blocked> before) {
    if (now.size() != before.size()) {
      return false;
    }
    for (Blocked one : now) {
      boolean found = false;
      for (Blocked other : before) {
        found |= one.same(other);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
