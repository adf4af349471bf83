package unlocknotheld;

import java.util.concurrent.locks.ReentrantLock;

/** Interrupted before it is taken, the finally releases it all the same and hides the interrupt. */
public final class LockInsideTry {

  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  public void add() throws InterruptedException {
    try {
      lock.lockInterruptibly();
      count++;
    } finally {
      lock.unlock(); // EXPECT: UnlockNotHeld
    }
  }
}
