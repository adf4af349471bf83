package lockordercycle;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Whoever cannot have the second lock at once gives up the first: nobody waits while holding. */
public final class TryLockBacksOff {

  private final Lock a = new ReentrantLock();
  private final Lock b = new ReentrantLock();

  public boolean forth() {
    return both(a, b);
  }

  public boolean back() {
    return both(b, a);
  }

  private static boolean both(Lock first, Lock second) {
    first.lock();
    try {
      if (!second.tryLock()) {
        return false;
      }
      try {
        System.out.println("both");
        return true;
      } finally {
        second.unlock();
      }
    } finally {
      first.unlock();
    }
  }
}
