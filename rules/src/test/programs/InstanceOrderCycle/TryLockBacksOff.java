package instanceordercycle;

import java.util.concurrent.locks.ReentrantLock;

/** The second lock is only tried; who does not get it gives up the first and tries again. */
public final class TryLockBacksOff {

  private final ReentrantLock lock = new ReentrantLock();
  private long balance;

  public static void transfer(TryLockBacksOff from, TryLockBacksOff to, long amount) {
    while (!attempt(from, to, amount)) {
      Thread.onSpinWait();
    }
  }

  private static boolean attempt(TryLockBacksOff from, TryLockBacksOff to, long amount) {
    from.lock.lock();
    try {
      if (to.lock.tryLock()) {
        try {
          from.balance -= amount;
          to.balance += amount;
          return true;
        } finally {
          to.lock.unlock();
        }
      }
      return false;
    } finally {
      from.lock.unlock();
    }
  }
}
