package optimisticreadunvalidated;

import java.util.concurrent.locks.StampedLock;

/** Validated, and read again under the lock where that fails. */
public final class Validated {

  private final StampedLock lock = new StampedLock();
  private double x;
  private double y;

  public void move(double dx, double dy) {
    long stamp = lock.writeLock();
    try {
      x += dx;
      y += dy;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  public double distance() {
    long stamp = lock.tryOptimisticRead();
    double seenX = x;
    double seenY = y;
    if (!lock.validate(stamp)) {
      stamp = lock.readLock();
      try {
        seenX = x;
        seenY = y;
      } finally {
        lock.unlockRead(stamp);
      }
    }
    return Math.hypot(seenX, seenY);
  }
}
