package unlocknotheld;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** What the try does before it takes the lock may throw. */
public final class WorkBeforeLock {

  private final Lock lock = new ReentrantLock();
  private int sum;

  public void add(Supplier<Integer> next) {
    try {
      int n = next.get();
      lock.lock();
      sum += n;
    } finally {
      lock.unlock(); // EXPECT: UnlockNotHeld
    }
  }
}
