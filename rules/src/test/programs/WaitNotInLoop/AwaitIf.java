package waitnotinloop;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Condition.await may wake spuriously like wait, and another consumer may have been quicker. */
public final class AwaitIf {

  private final Lock lock = new ReentrantLock();
  private final Condition open = lock.newCondition();
  private boolean isOpen;

  public void enter() throws InterruptedException {
    lock.lock();
    try {
      if (!isOpen) {
        open.await(); // EXPECT: WaitNotInLoop
      }
      isOpen = false;
    } finally {
      lock.unlock();
    }
  }

  public void unbar() {
    lock.lock();
    try {
      isOpen = true;
      open.signal();
    } finally {
      lock.unlock();
    }
  }
}
