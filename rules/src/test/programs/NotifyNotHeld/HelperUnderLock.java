package notifynotheld;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The helpers hold nothing themselves; all who call them do. */
public class HelperUnderLock {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int value;
  private int seen;

  public void set(int wanted) {
    lock.lock();
    try {
      value = wanted;
      announce();
    } finally {
      lock.unlock();
    }
  }

  private void announce() {
    changed.signalAll();
  }

  public synchronized void see() {
    seen++;
    ring();
  }

  private void ring() {
    notifyAll();
  }

  /** Must be called with this held; subclasses do. */
  protected void wake() {
    notifyAll();
  }
}
