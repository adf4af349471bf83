package stampleak;

import java.util.concurrent.locks.StampedLock;

/** The stamp of tryWriteLock is given back in one branch only. */
public final class TriedAndForgotten {

  private final StampedLock lock = new StampedLock();
  private int value;

  public boolean set(int wanted) {
    long stamp = lock.tryWriteLock(); // EXPECT: StampLeak
    if (stamp == 0L) {
      return false;
    }
    if (wanted < 0) {
      return false;
    }
    value = wanted;
    lock.unlockWrite(stamp);
    return true;
  }
}
