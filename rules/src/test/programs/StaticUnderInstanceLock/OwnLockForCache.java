package staticunderinstancelock;

import java.util.HashMap;
import java.util.Map;

/** The cache is static, the lock is not. */
public final class OwnLockForCache {

  private static final Map<String, String> CACHE = new HashMap<>();
  private final Object lock = new Object();

  public String get(String key) {
    synchronized (lock) {
      return CACHE.get(key);
    }
  }

  public void put(String key, String value) {
    synchronized (lock) {
      CACHE.put(key, value); // EXPECT: StaticUnderInstanceLock
    }
  }
}
