package lostwakeup;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Awaits a signal that may have been sent before. */
public final class ConditionNoState {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition go = lock.newCondition();

  public void await() throws InterruptedException {
    lock.lock();
    try {
      go.await(); // EXPECT: LostWakeup
    } finally {
      lock.unlock();
    }
  }

  public void go() {
    lock.lock();
    try {
      go.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
