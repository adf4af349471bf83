package optimisticreadunvalidated;

import java.util.concurrent.locks.StampedLock;

/** The conversion validates. */
public final class Converted {

  private final StampedLock lock = new StampedLock();
  private int value;

  public void raise() {
    long stamp = lock.tryOptimisticRead();
    long write = lock.tryConvertToWriteLock(stamp);
    if (write == 0L) {
      write = lock.writeLock();
    }
    try {
      value++;
    } finally {
      lock.unlockWrite(write);
    }
  }
}
