package stampleak;

import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

/** What the caller passes may throw between the two calls. */
public final class NotInFinally {

  private final StampedLock lock = new StampedLock();
  private int value;

  public void change(Supplier<Integer> next) {
    long stamp = lock.writeLock(); // EXPECT: StampLeak
    value = next.get();
    lock.unlock(stamp);
  }

  public int value() {
    long stamp = lock.readLock();
    try {
      return value;
    } finally {
      lock.unlock(stamp);
    }
  }
}
