package applications;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Map, ages and counters are all behind one lock; the loader runs outside it. */
public final class EvictingCacheCorrect {

  private static final class Entry {
    final String value;
    long lastUse;

    Entry(String value) {
      this.value = value;
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Function<String, String> loader;
  private long clock;
  private long hits;

  public EvictingCacheCorrect(Function<String, String> loader) {
    this.loader = loader;
  }

  public String get(String key) {
    lock.lock();
    try {
      Entry entry = entries.get(key);
      if (entry != null) {
        hits++;
        entry.lastUse = clock++;
        return entry.value;
      }
    } finally {
      lock.unlock();
    }
    String loaded = loader.apply(key);
    put(key, loaded);
    return loaded;
  }

  private void put(String key, String value) {
    Entry entry = new Entry(value);
    lock.lock();
    try {
      entry.lastUse = clock++;
      entries.putIfAbsent(key, entry);
      evictOlderThan(clock - 100);
    } finally {
      lock.unlock();
    }
  }

  private void evictOlderThan(long limit) {
    for (Iterator<Entry> it = entries.values().iterator(); it.hasNext(); ) {
      if (it.next().lastUse < limit) {
        it.remove();
      }
    }
  }

  public long hits() {
    lock.lock();
    try {
      return hits;
    } finally {
      lock.unlock();
    }
  }
}
