package waitoncondition;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Each waited for in its own way. */
public final class Awaited {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition open = lock.newCondition();
  private final CountDownLatch latch = new CountDownLatch(1);
  private boolean isOpen;

  public void pass() throws InterruptedException {
    latch.await();
    lock.lock();
    try {
      while (!isOpen) {
        open.await();
      }
    } finally {
      lock.unlock();
    }
  }

  public void unbar() {
    lock.lock();
    try {
      isOpen = true;
      open.signalAll();
    } finally {
      lock.unlock();
    }
    latch.countDown();
  }
}
