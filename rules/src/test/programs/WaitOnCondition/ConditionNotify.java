package waitoncondition;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** notifyAll for signalAll: whoever awaits the condition sleeps on. */
public final class ConditionNotify {

  private final Lock lock = new ReentrantLock();
  private final Condition open = lock.newCondition();
  private boolean isOpen;

  public void unbar() {
    lock.lock();
    try {
      isOpen = true;
      open.notifyAll(); // EXPECT: WaitOnCondition
    } finally {
      lock.unlock();
    }
  }

  public void pass() throws InterruptedException {
    lock.lock();
    try {
      while (!isOpen) {
        open.await();
      }
    } finally {
      lock.unlock();
    }
  }
}
