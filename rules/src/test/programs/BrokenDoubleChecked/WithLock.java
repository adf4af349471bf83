package brokendoublechecked;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The same with a j.u.c. lock. */
public final class WithLock {

  private static final Lock LOCK = new ReentrantLock();
  private static StringBuilder shared;

  private WithLock() {}

  public static StringBuilder shared() {
    if (shared == null) { // EXPECT: BrokenDoubleChecked
      LOCK.lock();
      try {
        if (shared == null) {
          shared = new StringBuilder();
        }
      } finally {
        LOCK.unlock();
      }
    }
    return shared;
  }
}
