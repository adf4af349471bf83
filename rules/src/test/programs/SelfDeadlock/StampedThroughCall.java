package selfdeadlock;

import java.util.concurrent.locks.StampedLock;

/** Both methods take the write lock, and one calls the other with it held. */
public final class StampedThroughCall {

  private final StampedLock lock = new StampedLock();
  private int total;

  public void add(int n) {
    long stamp = lock.writeLock(); // EXPECT: SelfDeadlock likely
    try {
      total += n;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  public void addTwice(int n) {
    long stamp = lock.writeLock();
    try {
      add(n);
      add(n);
    } finally {
      lock.unlockWrite(stamp);
    }
  }
}
