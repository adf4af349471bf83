package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** Where tryLock says yes the lock is held, and nothing gives it back. */
public final class TryLockForgotten {

  private final ReentrantLock lock = new ReentrantLock();
  private int runs;

  public void runIfFree() {
    if (lock.tryLock()) { // EXPECT: LockLeak
      runs++;
    }
  }

  public int runs() {
    lock.lock();
    try {
      return runs;
    } finally {
      lock.unlock();
    }
  }
}
