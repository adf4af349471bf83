package dev.threadproof.agent.runtime.steer;

import java.util.List;

/**
 * A thread that cannot move by itself.
 *
 * @param thread which one
 * @param stack where it stands, innermost frame first
 */
record Blocked(Thread thread, List<StackTraceElement> stack) {

  /** Whether it is the same thread at the same place. */
  boolean same(Blocked other) {
    return thread == other.thread && stack.equals(other.stack);
  }
}
