package unsafecontainer;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Tasks register themselves in a static HashMap from pool threads. */
final class StaticRegistry {

  private static final Map<Integer, String> NAMES = new HashMap<>();

  private static String nameOf(int id) {
    String known = NAMES.get(id);
    if (known == null) {
      known = "task-" + id;
      NAMES.put(id, known); // EXPECT: UnsafeContainer
    }
    return known;
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newWorkStealingPool();
    for (int i = 0; i < 8; i++) {
      int id = i;
      pool.submit(() -> System.out.println(nameOf(id)));
    }
  }
}
