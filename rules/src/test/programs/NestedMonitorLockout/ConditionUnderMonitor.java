package nestedmonitorlockout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The condition gives its lock back, the synchronized method its monitor not. */
public final class ConditionUnderMonitor {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Deque<String> items = new ArrayDeque<>();

  public synchronized void put(String item) {
    lock.lock();
    try {
      items.add(item);
      filled.signal();
    } finally {
      lock.unlock();
    }
  }

  public synchronized String take() throws InterruptedException {
    lock.lock();
    try {
      while (items.isEmpty()) {
        filled.await(); // EXPECT: NestedMonitorLockout
      }
      return items.remove();
    } finally {
      lock.unlock();
    }
  }
}
