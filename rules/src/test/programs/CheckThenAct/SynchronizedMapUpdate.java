package checkthenact;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each call on the synchronized map is one step; the update made of two is not. */
final class SynchronizedMapUpdate {

  private final Map<String, Integer> stock = Collections.synchronizedMap(new HashMap<>());

  void sell(String item) {
    if (stock.containsKey(item)) {
      stock.put(item, stock.get(item) - 1); // EXPECT: CheckThenAct
    }
  }

  public static void main(String[] args) {
    SynchronizedMapUpdate shop = new SynchronizedMapUpdate();
    shop.stock.put("tea", 100);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 100; i++) {
      pool.execute(() -> shop.sell("tea"));
    }
    pool.shutdown();
  }
}
