package unlocknotinfinally;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** begin() and end() bracket every change, and end() stands in a finally block. */
public final class BeginAndEnd {

  private final Lock lock = new ReentrantLock();
  private final Map<String, String> rows = new TreeMap<>();

  private void begin() {
    lock.lock();
  }

  private void end() {
    lock.unlock();
  }

  public void put(String key, String value) {
    begin();
    try {
      rows.put(key, value);
    } finally {
      end();
    }
  }

  public String get(String key) {
    begin();
    try {
      return rows.get(key);
    } finally {
      end();
    }
  }
}
