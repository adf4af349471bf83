package dev.threadproof.agent.runtime.output;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The file of witnessed events: a line each, on disk as soon as it is written. */
public final class Trace {

  private static final Object LOCK = new Object();

  private static @Nullable OutputStream out;

  private Trace() {}

  /**
   * Starts a trace in this file, which is made or emptied.
   *
   * @throws IOException if that cannot be done; then there is no trace
   */
  public static void open(String file) throws IOException {
    synchronized (LOCK) {
      out = new FileOutputStream(file);
    }
  }

  /** Writes an event, or nothing if there is no trace. */
  public static void write(JsonLine line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    synchronized (LOCK) {
      if (out == null) {
        return;
      }
      try {
        out.write(bytes);
        out.flush();
      } catch (IOException e) {
        out = null;
        System.err.println(
            "threadproof: trace: " + e.getMessage() + "; events are lost from here on");
      }
    }
  }
}
