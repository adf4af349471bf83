package unlocknotinfinally;

import java.util.concurrent.locks.ReentrantLock;

/** Where tryLock succeeds, work that fails keeps the lock. */
public final class TryLockedWork {

  private final ReentrantLock lock = new ReentrantLock();

  public boolean flush(Runnable work) {
    if (lock.tryLock()) { // EXPECT: UnlockNotInFinally
      work.run();
      lock.unlock();
      return true;
    }
    return false;
  }
}
