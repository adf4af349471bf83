package selfdeadlock;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** The first is given back before the second is taken. */
public final class ReleasedBefore {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final StampedLock stamped = new StampedLock();
  private int value;

  public int get() {
    lock.readLock().lock();
    try {
      if (value != 0) {
        return value;
      }
    } finally {
      lock.readLock().unlock();
    }
    lock.writeLock().lock();
    try {
      if (value == 0) {
        value = 1;
      }
      return value;
    } finally {
      lock.writeLock().unlock();
    }
  }

  public void convert() {
    long stamp = stamped.readLock();
    try {
      long write = stamped.tryConvertToWriteLock(stamp);
      if (write == 0L) {
        stamped.unlockRead(stamp);
        write = stamped.writeLock();
      }
      stamp = write;
      System.out.println("writing");
    } finally {
      stamped.unlock(stamp);
    }
  }
}
