package waitnotinloop;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** await, awaitUninterruptibly and awaitNanos with the rest of the time, each in its loop. */
public final class AwaitInLoop {

  private final Lock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private int items;

  public void take() throws InterruptedException {
    lock.lock();
    try {
      while (items == 0) {
        filled.await();
      }
      items--;
    } finally {
      lock.unlock();
    }
  }

  public void takeAnyway() {
    lock.lock();
    try {
      while (items == 0) {
        filled.awaitUninterruptibly();
      }
      items--;
    } finally {
      lock.unlock();
    }
  }

  public boolean takeWithin(long seconds) throws InterruptedException {
    long left = TimeUnit.SECONDS.toNanos(seconds);
    lock.lock();
    try {
      while (items == 0) {
        if (left <= 0) {
          return false;
        }
        left = filled.awaitNanos(left);
      }
      items--;
      return true;
    } finally {
      lock.unlock();
    }
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
