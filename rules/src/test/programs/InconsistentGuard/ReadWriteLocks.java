package inconsistentguard;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Readers share the read lock, the writer has the write lock: each write excludes all else. */
public final class ReadWriteLocks {

  private final ReentrantReadWriteLock both = new ReentrantReadWriteLock();
  private final Lock reading = both.readLock();
  private final Lock writing = both.writeLock();
  private final Map<String, String> names = new HashMap<>();

  public String find(String key) {
    reading.lock();
    try {
      return names.get(key);
    } finally {
      reading.unlock();
    }
  }

  public void put(String key, String value) {
    writing.lock();
    try {
      names.put(key, value);
    } finally {
      writing.unlock();
    }
  }

  public int size() {
    both.readLock().lock();
    try {
      return names.size();
    } finally {
      both.readLock().unlock();
    }
  }
}
