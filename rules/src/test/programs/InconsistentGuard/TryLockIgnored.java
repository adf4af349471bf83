package inconsistentguard;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The result of tryLock is not looked at: after the time-out the count is changed with no lock. */
public final class TryLockIgnored {

  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  public void add(int n) {
    lock.lock();
    try {
      count += n;
    } finally {
      lock.unlock();
    }
  }

  public int count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  public void reset() throws InterruptedException {
    lock.tryLock(1, TimeUnit.SECONDS);
    try {
      count = 0; // EXPECT: InconsistentGuard
    } finally {
      if (lock.isHeldByCurrentThread()) {
        lock.unlock();
      }
    }
  }
}
