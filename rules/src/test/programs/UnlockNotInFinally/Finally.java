package unlocknotinfinally;

import java.util.concurrent.locks.ReentrantLock;

/** The mended twin: whatever the callback does, the lock is released. */
public final class Finally {

  private final ReentrantLock lock = new ReentrantLock();

  public void run(Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }
}
