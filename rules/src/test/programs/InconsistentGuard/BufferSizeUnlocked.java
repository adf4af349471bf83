package inconsistentguard;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The bounded buffer of the textbooks; isFull() reads the count without the lock. */
public final class BufferSizeUnlocked {

  private final Lock lock = new ReentrantLock();
  private final Condition notFull = lock.newCondition();
  private final Condition notEmpty = lock.newCondition();
  private final int[] items = new int[16];
  private int count;

  public void put(int item) throws InterruptedException {
    lock.lock();
    try {
      while (count == items.length) {
        notFull.await();
      }
      items[count++] = item;
      notEmpty.signal();
    } finally {
      lock.unlock();
    }
  }

  public int take() throws InterruptedException {
    lock.lock();
    try {
      while (count == 0) {
        notEmpty.await();
      }
      int item = items[--count];
      notFull.signal();
      return item;
    } finally {
      lock.unlock();
    }
  }

  public boolean isFull() {
    return count == items.length; // EXPECT: InconsistentGuard
  }
}
