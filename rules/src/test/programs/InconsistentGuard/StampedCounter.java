package inconsistentguard;

import java.util.concurrent.locks.StampedLock;

/** Writes hold a write stamp; reads are optimistic, validated, and else repeated with a stamp. */
public final class StampedCounter {

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
    return Math.sqrt(seenX * seenX + seenY * seenY);
  }
}
