package volatilecompound;

import java.util.concurrent.locks.ReentrantLock;

/** The increment is in a private helper whose callers all hold the lock. */
public final class LockedByCaller {

  private final ReentrantLock lock = new ReentrantLock();
  private volatile long changes;

  public void add() {
    lock.lock();
    try {
      changed();
    } finally {
      lock.unlock();
    }
  }

  public void remove() {
    lock.lock();
    try {
      changed();
    } finally {
      lock.unlock();
    }
  }

  private void changed() {
    changes++;
  }

  public long changes() {
    return changes;
  }
}
