package notifynotheld;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The same lock under a local name, and a condition of a lock got from a getter. */
public final class LocalCopies {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Object bell = new Object();
  private int value;
  private int rings;

  private ReentrantLock lock() {
    return lock;
  }

  public void set(int wanted) {
    ReentrantLock mine = lock();
    mine.lock();
    try {
      value = wanted;
      changed.signalAll();
    } finally {
      mine.unlock();
    }
  }

  public void ring() {
    Object local = bell;
    synchronized (local) {
      rings++;
      bell.notifyAll();
    }
  }
}
