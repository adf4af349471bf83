package racylazyinit;

import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;

/** Whoever asks for the logger gets the same one; whoever makes the table gets another. */
public final class LoggerOnFirstUse {

  private static Logger logger;
  private static Map<String, Integer> counts;

  private LoggerOnFirstUse() {}

  public static void log(String line) {
    Logger known = logger;
    if (known == null) {
      known = Logger.getLogger("first use");
      logger = known;
    }
    known.info(line);
  }

  public static int count(String line) {
    Map<String, Integer> known = counts;
    if (known == null) {
      known = new HashMap<>();
      counts = known; // EXPECT: RacyLazyInit
    }
    return known.getOrDefault(line, 0);
  }
}
