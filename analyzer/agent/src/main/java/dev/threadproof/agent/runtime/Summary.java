package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.output.JsonLine;
import dev.threadproof.agent.runtime.output.Trace;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts of what was woven and what was not; the last event of a trace. */
public final class Summary {

  private static final Map<String, Integer> LEFT_ALONE = new TreeMap<>();
  private static final AtomicInteger PLATFORM = new AtomicInteger();
  private static int woven;
  private static int errors;

  private Summary() {}

  /** A class was woven. */
  public static synchronized void woven() {
    woven++;
  }

  /** A class was left as it is. */
  public static synchronized void leftAlone(String reason) {
    Integer known = LEFT_ALONE.get(reason);
    LEFT_ALONE.put(reason, known == null ? 1 : known + 1);
  }

  /**
   * A class of the JDK or of an agent was left as it is. Takes no lock, since such classes are also
   * loaded by whoever is writing the trace.
   */
  public static void platform() {
    PLATFORM.incrementAndGet();
  }

  /** A class was left as it is because weaving failed. */
  public static synchronized void failed() {
    errors++;
  }

  static synchronized void write() {
    JsonLine line = new JsonLine("summary").put("classes-woven", woven);
    line.openObject("left-alone").put("of the JDK or an agent", PLATFORM.get());
    for (Map.Entry<String, Integer> reason : LEFT_ALONE.entrySet()) {
      line.put(reason.getKey(), reason.getValue());
    }
    line.closeObject().put("errors", errors).put("races-dropped", Races.dropped());
    Trace.write(line);
  }
}
