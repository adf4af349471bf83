package inconsistentguard;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

/** The class's own helper runs what it is given at once, with the lock held. */
public final class WithLockHelper {

  private final Lock lock = new ReentrantLock();
  private int level;

  public void raise() {
    withLock(() -> level++);
  }

  public int level() {
    return compute(() -> level);
  }

  private void withLock(Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }

  private int compute(IntSupplier action) {
    lock.lock();
    try {
      return action.getAsInt();
    } finally {
      lock.unlock();
    }
  }
}
