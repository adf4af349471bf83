package notifyone;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Both kinds of waiter share a Condition; one of them leaves its loop by break. */
public final class EndlessLoops {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int count;

  public void add() {
    lock.lock();
    try {
      count++;
      changed.signal(); // MISS: NotifyOne the tests of endless loops are taken for one
    } finally {
      lock.unlock();
    }
  }

  public void awaitZero() throws InterruptedException {
    lock.lock();
    try {
      while (count != 0) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  public void awaitSome() throws InterruptedException {
    lock.lock();
    try {
      while (true) {
        if (count != 0) {
          break;
        }
        changed.await();
      }
      count--;
    } finally {
      lock.unlock();
    }
  }
}
