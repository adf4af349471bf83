package inconsistentguard;

import java.util.concurrent.locks.ReentrantLock;

/** Where tryLock said yes the lock is held; the branch that said no touches nothing. */
public final class TryLockGuards {

  private final ReentrantLock lock = new ReentrantLock();
  private int used;

  public boolean use() {
    if (!lock.tryLock()) {
      return false;
    }
    try {
      used++;
      return true;
    } finally {
      lock.unlock();
    }
  }

  public int used() {
    lock.lock();
    try {
      return used;
    } finally {
      lock.unlock();
    }
  }
}
