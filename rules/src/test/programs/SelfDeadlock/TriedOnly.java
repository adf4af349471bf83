package selfdeadlock;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.StampedLock;

/** Who only tries goes on without it. */
public final class TriedOnly {

  private final StampedLock lock = new StampedLock();
  private final Semaphore mutex = new Semaphore(1);

  public boolean outer() {
    long stamp = lock.writeLock();
    try {
      return inner();
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  private boolean inner() {
    long stamp = lock.tryWriteLock();
    if (stamp == 0L) {
      return false;
    }
    lock.unlockWrite(stamp);
    return true;
  }

  public boolean twice() {
    mutex.acquireUninterruptibly();
    try {
      if (mutex.tryAcquire()) {
        mutex.release();
        return true;
      }
      return false;
    } finally {
      mutex.release();
    }
  }
}
