package inconsistentguard;

import java.util.HashMap;
import java.util.Map;

/** Class initialisation is done by one thread before any other sees the class (JLS 12.4.2). */
public final class StaticInitialiser {

  private static final Map<String, Integer> PRIORITIES = new HashMap<>();
  private static int changes;

  static {
    PRIORITIES.put("low", 1);
    PRIORITIES.put("high", 9);
    changes = PRIORITIES.size();
  }

  private StaticInitialiser() {}

  public static synchronized void set(String name, int priority) {
    PRIORITIES.put(name, priority);
    changes++;
  }

  public static synchronized int get(String name) {
    return PRIORITIES.getOrDefault(name, changes);
  }
}
