package dev.threadproof.agent.runtime;

import java.util.Arrays;

/** The bodies of lambdas, by index. */
public final class Bodies {

  private static final Object LOCK = new Object();
  private static volatile TaskState[] table = new TaskState[64];
  private static int count;

  private Bodies() {}

  /** Takes in one more body; returns its index. */
  public static int register() {
    synchronized (LOCK) {
      TaskState[] bodies = table;
      if (count == bodies.length) {
        bodies = Arrays.copyOf(bodies, count * 2);
      }
      bodies[count] = new TaskState();
      table = bodies;
      return count++;
    }
  }

  static TaskState get(int index) {
    return table[index];
  }
}
