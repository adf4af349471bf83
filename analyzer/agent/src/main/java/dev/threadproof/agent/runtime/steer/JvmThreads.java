package dev.threadproof.agent.runtime.steer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the program's threads from those of the JVM and of the agent. */
final class JvmThreads {

  /** Begins the names of the agent's threads. */
  static final String AGENT = "threadproof-";

  private static final String LAST = "DestroyJavaVM";
  private static final String INNOCUOUS = "InnocuousThreadGroup";

  private JvmThreads() {}

  /** Whether a thread is the JVM's or the agent's own. */
  static boolean own(Thread thread) {
    String name = thread.getName();
    if (name.startsWith(AGENT) || name.equals(LAST)) {
      return true;
    }
    @Nullable ThreadGroup group = thread.getThreadGroup();
    return group == null
        || group.getName().equals(INNOCUOUS)
        || (group.getParent() == null && group.getName().equals("system"));
  }

  /** The program's live threads but the virtual ones. */
  static List<Thread> ofProgram() {
    ThreadGroup root = Thread.currentThread().getThreadGroup();
    while (root.getParent() != null) {
      root = root.getParent();
    }
    Thread[] threads = new Thread[root.activeCount() * 2 + 16];
    int count = root.enumerate(threads);
    List<Thread> ofProgram = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      if (!own(threads[i])) {
        ofProgram.add(threads[i]);
      }
    }
    return ofProgram;
  }
}
