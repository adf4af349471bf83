package optimisticreadunvalidated;

import java.util.concurrent.locks.StampedLock;

/** x may be of one point and y of another. */
public final class NeverAsked {

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
    long stamp = lock.tryOptimisticRead(); // EXPECT: OptimisticReadUnvalidated likely
    double seenX = x;
    double seenY = y;
    return stamp == 0L ? 0 : Math.hypot(seenX, seenY);
  }
}
