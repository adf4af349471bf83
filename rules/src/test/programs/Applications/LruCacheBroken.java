package applications;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** size() looks at the map with no lock while others restructure it. */
public final class LruCacheBroken<K, V> {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final int limit;
  private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);

  public LruCacheBroken(int limit) {
    this.limit = limit;
  }

  public V get(K key) {
    lock.writeLock().lock();
    try {
      return entries.get(key);
    } finally {
      lock.writeLock().unlock();
    }
  }

  public void put(K key, V value) {
    lock.writeLock().lock();
    try {
      entries.put(key, value);
      if (entries.size() > limit) {
        K eldest = entries.keySet().iterator().next();
        entries.remove(eldest);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  public boolean contains(K key) {
    lock.readLock().lock();
    try {
      return entries.containsKey(key);
    } finally {
      lock.readLock().unlock();
    }
  }

  public int size() {
    return entries.size(); // EXPECT: InconsistentGuard
  }
}
