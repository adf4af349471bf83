package checkthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The map is filled by the thread that made it; the threads started later only read it. */
final class BeforeSharing {

  public static void main(String[] args) {
    Map<String, Integer> counts = new ConcurrentHashMap<>();
    for (String word : args) {
      Integer old = counts.get(word);
      counts.put(word, old == null ? 1 : old + 1);
    }
    for (int i = 0; i < 4; i++) {
      new Thread(() -> System.out.println(counts.get("a"))).start();
    }
  }
}
