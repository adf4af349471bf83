package lockleak;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The hit path returns with the read lock held: no writer ever gets in again. */
public final class ReadLockKept {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, String> cache = new HashMap<>();

  public String find(String key) {
    lock.readLock().lock(); // EXPECT: LockLeak
    String hit = cache.get(key);
    if (hit != null) {
      return hit;
    }
    lock.readLock().unlock();
    return "";
  }

  public void put(String key, String value) {
    lock.writeLock().lock();
    try {
      cache.put(key, value);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
