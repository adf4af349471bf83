package unlocknotinfinally;

import java.util.concurrent.locks.ReentrantLock;

/** An interrupt while waiting for the second lock leaves the first one taken. */
public final class SecondInterrupted {

  private final ReentrantLock first = new ReentrantLock();
  private final ReentrantLock second = new ReentrantLock();
  private int moves;

  public void move() throws InterruptedException {
    first.lock(); // EXPECT: UnlockNotInFinally
    second.lockInterruptibly();
    try {
      moves++;
    } finally {
      second.unlock();
      first.unlock();
    }
  }
}
