package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** A reentrant lock wants as many unlocks as locks: on the fast path one of two is missing. */
public final class LockedTwiceReleasedOnce {

  private final ReentrantLock lock = new ReentrantLock();

  public void refresh(boolean fast) {
    lock.lock(); // EXPECT-NEAR: LockLeak
    try {
      if (fast) {
        lock.lock();
        System.out.println("fast");
      }
    } finally {
      lock.unlock();
    }
  }
}
