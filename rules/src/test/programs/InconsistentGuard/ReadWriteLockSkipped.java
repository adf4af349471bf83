package inconsistentguard;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Reads hold the read lock and writes the write lock, but for one write. */
public final class ReadWriteLockSkipped {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private String title = "";

  public String title() {
    lock.readLock().lock();
    try {
      return title;
    } finally {
      lock.readLock().unlock();
    }
  }

  public void rename(String next) {
    lock.writeLock().lock();
    try {
      title = next;
    } finally {
      lock.writeLock().unlock();
    }
  }

  public void clear() {
    title = ""; // EXPECT: InconsistentGuard
  }
}
