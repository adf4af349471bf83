package differentguards;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The cache is filled while only the read lock is held, as many threads may do at once. */
public final class WritesUnderReadLock {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, String> cache = new HashMap<>();

  public String get(String key) {
    lock.readLock().lock();
    try {
      String value = cache.get(key);
      if (value == null) {
        value = key + key;
        cache.put(key, value); // EXPECT: DifferentGuards
      }
      return value;
    } finally {
      lock.readLock().unlock();
    }
  }

  public void clear() {
    lock.writeLock().lock();
    try {
      cache.clear();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
