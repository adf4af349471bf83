package nestedmonitorlockout;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The condition comes from a method above: it is of the lock that is held there, and gives it back. */
public final class ConditionOfAParent {

  /** A lock that makes its conditions. */
  public static class Latchable {

    final ReentrantLock lock = new ReentrantLock();

    protected Condition condition() {
      return lock.newCondition();
    }
  }

  /** Waits and signals under the one lock. */
  public static final class Door extends Latchable {

    private final Condition changed = condition();
    private boolean open;

    public void pass() throws InterruptedException {
      lock.lock();
      try {
        while (!open) {
          changed.await();
        }
      } finally {
        lock.unlock();
      }
    }

    public void open() {
      lock.lock();
      try {
        open = true;
        changed.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }
}
