package checkthenact;

import java.util.concurrent.ConcurrentHashMap;

/** The map is a local variable that all threads captured. */
final class LocalMapShared {

  public static void main(String[] args) {
    ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
    for (int i = 0; i < 4; i++) {
      new Thread(
              () -> {
                Integer old = counts.get("a");
                counts.put("a", old == null ? 1 : old + 1); // EXPECT: CheckThenAct
              })
          .start();
    }
  }
}
