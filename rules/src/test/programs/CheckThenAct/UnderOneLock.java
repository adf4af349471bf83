package checkthenact;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The lock of the synchronized map is held around both steps. */
final class UnderOneLock {

  private final Map<String, Integer> stock = Collections.synchronizedMap(new HashMap<>());

  void sell(String item) {
    synchronized (stock) {
      Integer left = stock.get(item);
      if (left != null) {
        stock.put(item, left - 1);
      }
    }
  }

  public static void main(String[] args) {
    UnderOneLock shop = new UnderOneLock();
    for (int i = 0; i < 4; i++) {
      new Thread(() -> shop.sell("tea")).start();
    }
  }
}
