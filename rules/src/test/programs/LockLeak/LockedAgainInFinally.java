package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A slip of the pen: finally calls lock() where unlock() was meant. */
public final class LockedAgainInFinally {

  private final Lock lock = new ReentrantLock();
  private int hits;

  public void hit() {
    lock.lock(); // EXPECT: LockLeak
    try {
      hits++;
    } finally {
      lock.lock();
    }
  }

  public int hits() {
    lock.lock();
    try {
      return hits;
    } finally {
      lock.unlock();
    }
  }
}
