package racylazyinit;

import java.util.HashMap;
import java.util.Map;

/** Written with an early return. */
public final class EarlyReturn {

  private static Map<String, String> defaults;

  private EarlyReturn() {}

  public static Map<String, String> defaults() {
    if (defaults != null) {
      return defaults;
    }
    Map<String, String> made = new HashMap<>();
    made.put("lang", "en");
    defaults = made; // EXPECT: RacyLazyInit
    return made;
  }
}
