package stampleak;

import java.util.concurrent.locks.StampedLock;

/** Every way to take and give back a stamp, each complete. */
public final class AllShapes {

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

  public void moveIfAtOrigin(double newX, double newY) {
    long stamp = lock.readLock();
    try {
      while (x == 0.0 && y == 0.0) {
        long write = lock.tryConvertToWriteLock(stamp);
        if (write != 0L) {
          stamp = write;
          x = newX;
          y = newY;
          break;
        }
        lock.unlockRead(stamp);
        stamp = lock.writeLock();
      }
    } finally {
      lock.unlock(stamp);
    }
  }

  public boolean tryReset() {
    long stamp = lock.tryWriteLock();
    if (stamp == 0L) {
      return false;
    }
    try {
      x = 0;
      y = 0;
      return true;
    } finally {
      lock.unlockWrite(stamp);
    }
  }
}
