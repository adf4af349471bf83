package checkthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words are counted with get and put: of two counts at once one is lost. */
final class GetThenPut {

  private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();

  private static void count(String word) {
    Integer old = COUNTS.get(word);
    COUNTS.put(word, old == null ? 1 : old + 1); // EXPECT: CheckThenAct likely
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      new Thread(() -> count("a")).start();
    }
  }
}
