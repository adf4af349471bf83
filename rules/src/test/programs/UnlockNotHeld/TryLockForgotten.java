package unlocknotheld;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The time-out is not looked at: after it the finally releases what was never taken. */
public final class TryLockForgotten {

  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  public void add() throws InterruptedException {
    boolean in = lock.tryLock(1, TimeUnit.SECONDS);
    try {
      if (in) {
        count++;
      }
    } finally {
      lock.unlock(); // EXPECT: UnlockNotHeld likely
    }
  }
}
