package notifyone;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One Condition serves those who wait for zero and those who wait for more. */
public final class OneConditionForBoth {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int count;

  public void add() {
    lock.lock();
    try {
      count++;
      changed.signal(); // EXPECT: NotifyOne
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
      while (count == 0) {
        changed.await();
      }
      count--;
    } finally {
      lock.unlock();
    }
  }
}
