package notifynotheld;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The signal comes after the lock has been given back. */
public final class SignalAfterUnlock {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Deque<String> items = new ArrayDeque<>();

  public void put(String item) {
    lock.lock();
    try {
      items.add(item);
    } finally {
      lock.unlock();
    }
    filled.signal(); // EXPECT: NotifyNotHeld likely
  }

  public String take() throws InterruptedException {
    lock.lock();
    try {
      while (items.isEmpty()) {
        filled.await();
      }
      return items.remove();
    } finally {
      lock.unlock();
    }
  }
}
