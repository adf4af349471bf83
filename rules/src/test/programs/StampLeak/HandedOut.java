package stampleak;

import java.util.concurrent.locks.StampedLock;

/** The caller keeps the stamp and gives it back through the partner. */
public final class HandedOut {

  private final StampedLock lock = new StampedLock();

  public long begin() {
    return lock.readLock();
  }

  public void end(long stamp) {
    lock.unlockRead(stamp);
  }
}
