package stampleak;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

/** The miss returns with the read stamp kept: no writer ever gets in again. */
public final class EarlyReturn {

  private final StampedLock lock = new StampedLock();
  private final Map<String, String> names = new HashMap<>();

  public String find(String key) {
    long stamp = lock.readLock(); // EXPECT: StampLeak likely
    String name = names.get(key);
    if (name == null) {
      return "";
    }
    lock.unlockRead(stamp);
    return name;
  }

  public void put(String key, String name) {
    long stamp = lock.writeLock();
    try {
      names.put(key, name);
    } finally {
      lock.unlockWrite(stamp);
    }
  }
}
