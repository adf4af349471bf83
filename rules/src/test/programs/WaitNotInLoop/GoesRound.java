package waitnotinloop;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The test stands twice, outside the lock and in it; woken, the thread goes round to the first. */
public final class GoesRound {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private volatile boolean fired;

  public void await() {
    while (!fired) {
      lock.lock();
      try {
        if (!fired) {
          changed.awaitUninterruptibly();
        }
      } finally {
        lock.unlock();
      }
    }
  }

  public void fire() {
    lock.lock();
    try {
      fired = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
