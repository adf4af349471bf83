package inconsistentguard;

import java.util.HashMap;
import java.util.Map;

/** The map is changed under its own monitor and iterated without it. */
public final class IterationUnlocked {

  private final Map<String, Integer> prices = new HashMap<>();

  public void set(String item, int price) {
    synchronized (prices) {
      prices.put(item, price);
    }
  }

  public void remove(String item) {
    synchronized (prices) {
      prices.remove(item);
    }
  }

  public int total() {
    int sum = 0;
    for (int price : prices.values()) { // EXPECT: InconsistentGuard
      sum += price;
    }
    return sum;
  }
}
