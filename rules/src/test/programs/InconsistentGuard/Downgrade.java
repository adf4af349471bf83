package inconsistentguard;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The writer takes the read lock before it gives the write lock back, and reads on under that. */
public final class Downgrade {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, String> cache = new HashMap<>();
  private boolean valid;

  public String get(String key) {
    lock.readLock().lock();
    if (!valid) {
      lock.readLock().unlock();
      lock.writeLock().lock();
      try {
        if (!valid) {
          cache.put(key, key);
          valid = true;
        }
        lock.readLock().lock();
      } finally {
        lock.writeLock().unlock();
      }
    }
    try {
      return cache.get(key);
    } finally {
      lock.readLock().unlock();
    }
  }
}
