package inconsistentguard;

import java.util.concurrent.locks.ReentrantLock;

/** Package-private helpers assert that their caller holds the lock, and every caller does. */
public final class AssertedHeld {

  private final ReentrantLock lock = new ReentrantLock();
  private long used;
  private long limit = 100;

  public boolean reserve(long bytes) {
    lock.lock();
    try {
      if (free() < bytes) {
        return false;
      }
      grow(bytes);
      return true;
    } finally {
      lock.unlock();
    }
  }

  public void limit(long newLimit) {
    lock.lock();
    try {
      limit = newLimit;
    } finally {
      lock.unlock();
    }
  }

  long free() {
    assert lock.isHeldByCurrentThread();
    return limit - used;
  }

  private void grow(long bytes) {
    assert lock.isHeldByCurrentThread();
    used += bytes;
  }
}
