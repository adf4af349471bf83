package selfdeadlock;

import java.util.concurrent.locks.StampedLock;

/** Two locks of one class, not one lock twice. */
public final class TwoInstances {

  private final StampedLock lock = new StampedLock();
  private int value;

  public void copyFrom(TwoInstances other) {
    int seen = other.value();
    long stamp = lock.writeLock();
    try {
      value = seen;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  public int value() {
    long stamp = lock.readLock();
    try {
      return value;
    } finally {
      lock.unlockRead(stamp);
    }
  }
}
