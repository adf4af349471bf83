package waitoncondition;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** wait where await is meant: it throws, as the monitor of the condition is not held. */
public final class ConditionWait {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private int items;

  public void take() throws InterruptedException {
    lock.lock();
    try {
      while (items == 0) {
        filled.wait(); // EXPECT: WaitOnCondition likely
      }
      items--;
    } finally {
      lock.unlock();
    }
  }

  public void put() {
    lock.lock();
    try {
      items++;
      filled.signal();
    } finally {
      lock.unlock();
    }
  }
}
