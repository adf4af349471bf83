package unlocknotinfinally;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** An interrupted await takes the lock again before it throws: nobody releases it then. */
public final class AwaitBetween {

  private final Lock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private int items;

  public void take() throws InterruptedException {
    lock.lock(); // EXPECT: UnlockNotInFinally
    while (items == 0) {
      filled.await();
    }
    items--;
    lock.unlock();
  }

  public void put() {
    lock.lock();
    try {
      items++;
      filled.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
