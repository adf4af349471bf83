package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** acquire() returns with the lock on purpose; release() is its partner and every user pairs them. */
public final class HandedToCaller {

  private final ReentrantLock lock = new ReentrantLock();
  private int depth;

  public void acquire() {
    lock.lock();
  }

  public void release() {
    lock.unlock();
  }

  public int deepen() {
    acquire();
    try {
      depth++;
      return depth;
    } finally {
      release();
    }
  }
}
