package dev.threadproof.agent.runtime.steer;

/**
 * A thread that cannot move by itself.
 *
 * @param thread which one
 * @param stack where it stands, innermost frame first
 */
record Blocked(Thread thread, StackTraceElement[] stack) {

  /** Whether it is the same thread at the same place. */
  boolean same(Blocked other) {
    if (thread != other.thread || stack.length != other.stack.length) {
      return false;
    }
    for (int i = 0; i < stack.length; i++) {
      if (!stack[i].equals(other.stack[i])) {
        return false;
      }
    }
    return true;
  }
}
