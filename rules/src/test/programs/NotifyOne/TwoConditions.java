package notifyone;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Each kind of waiter has a Condition of its own. */
public final class TwoConditions {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition notEmpty = lock.newCondition();
  private final Condition notFull = lock.newCondition();
  private final Deque<String> items = new ArrayDeque<>();

  public void put(String item) throws InterruptedException {
    lock.lock();
    try {
      while (items.size() == 10) {
        notFull.await();
      }
      items.add(item);
      notEmpty.signal();
    } finally {
      lock.unlock();
    }
  }

  public String take() throws InterruptedException {
    lock.lock();
    try {
      while (items.isEmpty()) {
        notEmpty.await();
      }
      notFull.signal();
      return items.remove();
    } finally {
      lock.unlock();
    }
  }
}
