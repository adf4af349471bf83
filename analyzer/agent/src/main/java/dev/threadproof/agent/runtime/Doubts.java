package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/** Reasons not to call two accesses unordered though no order was seen. */
final class Doubts {

  private static volatile @Nullable String unseenTask;

  private Doubts() {}

  /** A task was handed to the JDK whose beginning will not be seen. */
  static void unseenTask(String what) {
    unseenTask = what;
  }

  /** Why the order between these threads is not known for sure, or null. */
  static @Nullable String about(@Nullable ThreadState first, ThreadState second) {
    String task = unseenTask;
    if (task != null && (first == null || first.foreign || second.foreign)) {
      return "a thread of the JDK may have run " + task;
    }
    return null;
  }
}
