package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The variable is null just when nothing was taken, and that decides on the release. */
public final class NullOrTaken {

  private final ReentrantReadWriteLock block = new ReentrantReadWriteLock();
  private int scanned;

  public void scan(boolean shared) {
    Lock lock = null;
    if (shared) {
      lock = block.readLock();
      lock.lock();
    }
    try {
      System.out.println("scanning");
    } finally {
      if (lock != null) {
        lock.unlock();
      }
    }
  }

  public void add() {
    block.writeLock().lock();
    try {
      scanned++;
    } finally {
      block.writeLock().unlock();
    }
  }
}
