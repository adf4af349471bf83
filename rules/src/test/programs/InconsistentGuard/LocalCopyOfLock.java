package inconsistentguard;

import java.util.concurrent.locks.ReentrantLock;

/** A local copy of the final lock, or of the final monitor, is the same lock. */
public final class LocalCopyOfLock {

  private final ReentrantLock lock = new ReentrantLock();
  private final Object monitor = new Object();
  private int items;
  private int bytes;

  public void put(int size) {
    final ReentrantLock held = this.lock;
    held.lock();
    try {
      items++;
    } finally {
      held.unlock();
    }
    final Object guard = monitor;
    synchronized (guard) {
      bytes += size;
    }
  }

  public int items() {
    lock.lock();
    try {
      return items;
    } finally {
      lock.unlock();
    }
  }

  public int bytes() {
    synchronized (monitor) {
      return bytes;
    }
  }
}
