package unsafecontainer;

import java.util.HashMap;
import java.util.Map;

/** Filled by the static initialiser and only read afterwards. */
public final class StaticTableOfConstants {

  private static final Map<String, Integer> DAYS = new HashMap<>();

  static {
    fill();
  }

  private static void fill() {
    DAYS.put("mon", 1);
    DAYS.put("tue", 2);
  }

  private StaticTableOfConstants() {}

  public static int day(String name) {
    return DAYS.getOrDefault(name, 0);
  }
}
