package lockleak;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Tried for a time: by branch, by early return, by flag, in a loop; the last one forgets. */
public final class TryLockInTime {

  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  public boolean byBranch() throws InterruptedException {
    if (lock.tryLock(1, TimeUnit.SECONDS)) {
      try {
        count++;
      } finally {
        lock.unlock();
      }
      return true;
    }
    return false;
  }

  public void byEarlyReturn() throws InterruptedException {
    if (!lock.tryLock(1, TimeUnit.SECONDS)) {
      return;
    }
    try {
      count++;
    } finally {
      lock.unlock();
    }
  }

  public int byFlag() {
    boolean held = false;
    try {
      held = lock.tryLock(1, TimeUnit.SECONDS);
      return held ? ++count : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }

  public void inLoop() throws InterruptedException {
    while (!lock.tryLock(10, TimeUnit.MILLISECONDS)) {
      Thread.onSpinWait();
    }
    try {
      count++;
    } finally {
      lock.unlock();
    }
  }

  public boolean forgets(boolean dry) throws InterruptedException {
    if (lock.tryLock(1, TimeUnit.SECONDS)) { // EXPECT: LockLeak
      if (dry) {
        return false;
      }
      count++;
      lock.unlock();
      return true;
    }
    return false;
  }
}
