package notifynotheld;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Waits on a condition whose lock it never takes. */
public final class AwaitWithoutLock {

  private final Lock lock = new ReentrantLock();
  private final Condition open = lock.newCondition();
  private volatile boolean isOpen;

  public void pass() throws InterruptedException {
    while (!isOpen) {
      open.await(); // EXPECT: NotifyNotHeld
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
  }
}
