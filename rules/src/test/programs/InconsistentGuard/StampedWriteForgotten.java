package inconsistentguard;

import java.util.concurrent.locks.StampedLock;

/** One of the writers takes no stamp. */
public final class StampedWriteForgotten {

  private final StampedLock lock = new StampedLock();
  private long x;

  public void move(long dx) {
    long stamp = lock.writeLock();
    try {
      x += dx;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  public long x() {
    long stamp = lock.readLock();
    try {
      return x;
    } finally {
      lock.unlockRead(stamp);
    }
  }

  public void reset() {
    x = 0; // EXPECT: InconsistentGuard
  }
}
