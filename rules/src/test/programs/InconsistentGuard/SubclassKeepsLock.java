package inconsistentguard;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The subclass takes the lock that it inherits, by the field or by a helper of the superclass. */
public class SubclassKeepsLock {

  protected final Lock lock = new ReentrantLock();
  protected int count;

  public void add(int n) {
    locked(() -> count += n);
  }

  protected final void locked(Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }

  public static final class Doubling extends SubclassKeepsLock {
    public void twice() {
      locked(() -> count *= 2);
    }

    public int count() {
      lock.lock();
      try {
        return count;
      } finally {
        lock.unlock();
      }
    }
  }
}
