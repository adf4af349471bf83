package unguardedsharedfield.kotlinthread;

/** As kotlin.concurrent.ThreadsKt: makes a thread around a function, and starts it. */
public final class ThreadsKt {

  private ThreadsKt() {}

  /** As kotlin.jvm.functions.Function0. */
  public interface Function0 {
    void invoke();
  }

  public static final Thread thread(
      boolean start,
      boolean isDaemon,
      ClassLoader contextClassLoader,
      String name,
      int priority,
      final Function0 block) {
    Thread thread =
        new Thread() {
          @Override
          public void run() {
            block.invoke();
          }
        };
    if (isDaemon) {
      thread.setDaemon(true);
    }
    if (priority > 0) {
      thread.setPriority(priority);
    }
    if (name != null) {
      thread.setName(name);
    }
    if (contextClassLoader != null) {
      thread.setContextClassLoader(contextClassLoader);
    }
    if (start) {
      thread.start();
    }
    return thread;
  }

  public static Thread thread$default(
      boolean start,
      boolean isDaemon,
      ClassLoader contextClassLoader,
      String name,
      int priority,
      Function0 block,
      int mask) {
    if ((mask & 1) != 0) {
      start = true;
    }
    if ((mask & 2) != 0) {
      isDaemon = false;
    }
    if ((mask & 16) != 0) {
      priority = -1;
    }
    return thread(start, isDaemon, contextClassLoader, name, priority, block);
  }
}
