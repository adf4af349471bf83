package lockleak;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Who does not get the lock in time throws without it; who gets it releases it in finally. */
public final class TryLockOrThrow {

  private final Lock lock = new ReentrantLock();
  private int runs;

  public void run() throws InterruptedException {
    if (!lock.tryLock(5, TimeUnit.SECONDS)) {
      throw new IllegalStateException("busy");
    }
    try {
      runs++;
    } finally {
      lock.unlock();
    }
  }
}
