package lockordercycle;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** A miss loads with the cache's lock held; a refresh invalidates with the loader's lock held. */
public final class CacheAndLoader {

  private CacheAndLoader() {}

  public static final class Cache {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, String> values = new HashMap<>();
    private final Loader loader;

    public Cache(Loader loader) {
      this.loader = loader;
    }

    public String get(String key) {
      lock.lock();
      try {
        return values.computeIfAbsent(key, k -> loader.load(k)); // EXPECT-NEAR: LockOrderCycle
      } finally {
        lock.unlock();
      }
    }

    void invalidate(String key) {
      lock.lock();
      try {
        values.remove(key);
      } finally {
        lock.unlock();
      }
    }
  }

  public static final class Loader {
    private int loads;

    public synchronized String load(String key) {
      loads++;
      return key + loads;
    }

    public synchronized void refresh(Cache cache, String key) {
      loads = 0;
      cache.invalidate(key);
    }
  }
}
