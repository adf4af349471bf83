package selfdeadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A constant argument decides whether the method below ever comes to its write lock. */
public final class OnlyLookedUp {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<Integer, String> parts = new HashMap<>();

  public String look(int key) {
    lock.readLock().lock();
    try {
      return part(key, false);
    } finally {
      lock.readLock().unlock();
    }
  }

  public String make(int key) {
    lock.readLock().lock();
    try {
      return part(key, true);
    } finally {
      lock.readLock().unlock();
    }
  }

  private String part(int key, boolean create) {
    return part0(key, create);
  }

  private String part0(int key, boolean create) {
    String known = parts.get(key);
    if (known != null || !create) {
      return known;
    }
    lock.writeLock().lock(); // EXPECT: SelfDeadlock
    try {
      return parts.computeIfAbsent(key, k -> "part " + k);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
