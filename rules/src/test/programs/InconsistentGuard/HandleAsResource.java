package inconsistentguard;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** hold() locks and gives back a handle whose close() unlocks; every access is inside a try. */
public final class HandleAsResource {

  private interface Handle extends AutoCloseable {
    @Override
    void close();
  }

  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();
  private int changes;

  private Handle hold() {
    lock.lock();
    return lock::unlock;
  }

  public void put(String item, int count) {
    try (Handle held = hold()) {
      stock.put(item, count);
      changes++;
    }
  }

  public int get(String item) {
    try (Handle held = hold()) {
      return stock.getOrDefault(item, 0) + changes;
    }
  }
}
