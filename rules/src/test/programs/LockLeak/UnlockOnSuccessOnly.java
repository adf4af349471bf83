package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** The finally block unlocks only where the flag says that all went well. */
public final class UnlockOnSuccessOnly {

  private final ReentrantLock lock = new ReentrantLock();
  private long sum;

  public boolean add(long[] amounts) {
    boolean success = false;
    lock.lock(); // EXPECT: LockLeak
    try {
      for (long amount : amounts) {
        if (amount < 0) {
          return false;
        }
        sum += amount;
      }
      success = true;
      return true;
    } finally {
      if (success) {
        lock.unlock();
      }
    }
  }
}
