package dev.threadproof.agent.runtime.steer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the program's threads from those of the JVM and of the agent. */
final class JvmThreads {

  /** Begins the names of the agent's threads. */
  static final String AGENT = "threadproof-";

  // Other threads of the JDK may act for the program: one that waits for a process to end does.
  private static final Set<String> JVM =
      Set.of(
          "Attach Listener",
          "Common-Cleaner",
          "DestroyJavaVM",
          "Finalizer",
          "Monitor Deflation Thread",
          "Notification Thread",
          "Reference Handler",
          "Service Thread",
          "Signal Dispatcher");

  private JvmThreads() {}

  /** Whether a thread is the JVM's or the agent's own. */
  static boolean own(Thread thread) {
    String name = thread.getName();
    return name.startsWith(AGENT) || JVM.contains(name) || name.contains("CompilerThread");
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
