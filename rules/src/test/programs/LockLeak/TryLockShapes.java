package lockleak;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** tryLock tested by branch, by flag, by early return and with a time-out: released where it was got. */
public final class TryLockShapes {

  private final ReentrantLock lock = new ReentrantLock();
  private int runs;

  public void byBranch() {
    if (lock.tryLock()) {
      try {
        runs++;
      } finally {
        lock.unlock();
      }
    } else {
      System.out.println("busy");
    }
  }

  public void byFlag() {
    boolean got = lock.tryLock();
    try {
      if (got) {
        runs++;
      }
    } finally {
      if (got) {
        lock.unlock();
      }
    }
  }

  public boolean byEarlyReturn() {
    if (!lock.tryLock()) {
      return false;
    }
    try {
      runs++;
    } finally {
      lock.unlock();
    }
    return true;
  }

  public void timed() throws InterruptedException {
    boolean got = lock.tryLock(1, TimeUnit.SECONDS);
    if (got) {
      try {
        runs++;
      } finally {
        lock.unlock();
      }
    }
  }
}
