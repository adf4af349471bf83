package selfdeadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A read lock is never upgraded: the writer waits for the last reader, which is itself. */
public final class ReadThenWrite {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, String> cache = new HashMap<>();

  public String get(String key) {
    lock.readLock().lock();
    try {
      String known = cache.get(key);
      if (known == null) {
        lock.writeLock().lock(); // EXPECT: SelfDeadlock
        try {
          cache.put(key, key);
          known = key;
        } finally {
          lock.writeLock().unlock();
        }
      }
      return known;
    } finally {
      lock.readLock().unlock();
    }
  }
}
