package unsafecontainer;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Tasks of a cached pool put into one static HashMap; a put during another's resize loses entries.
 */
final class MapContent {

  private static final Map<Integer, String> RESULTS = new HashMap<>();

  public static void main(String[] args) {
    ExecutorService pool = Executors.newCachedThreadPool();
    for (int i = 0; i < 50; i++) {
      int job = i;
      pool.submit(() -> RESULTS.put(job, "done")); // EXPECT: UnsafeContainer
    }
    pool.shutdown();
  }
}
