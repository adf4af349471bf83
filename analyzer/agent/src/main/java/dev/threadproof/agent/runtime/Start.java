package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.output.Trace;
import java.io.IOException;

/** Makes the runtime ready before {@code main}, and writes the last lines when the JVM ends. */
public final class Start {

  private static boolean ended;

  private Start() {}

  /**
   * Opens the trace and waits for the end of the JVM.
   *
   * @param out file of the trace, empty for none
   * @throws IOException if the file cannot be written
   */
  public static void begin(String out) throws IOException {
    if (!out.isEmpty()) {
      Trace.open(out);
    }
    Threads.current();
    // Loaded now, for a hook that comes while a class is loaded could not load it.
    Thread.currentThread().getState();
    Thread hook =
        new Thread("threadproof-end") {
          @Override
          public void run() {
            Start.end();
          }
        };
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Writes the last lines; for those who halt the JVM. Later calls do nothing. */
  public static synchronized void end() {
    if (ended) {
      return;
    }
    ended = true;
    ThreadState thread = Threads.current();
    thread.inside = true;
    Hooks.steering().ending();
    Leaks.checkEnded();
    Summary.write();
  }
}
