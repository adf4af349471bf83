package unlocknotinfinally;

import java.util.concurrent.locks.ReentrantLock;

/** Between lock() and try only a constant goes into a local: that cannot throw. */
public final class LocalBeforeTry {

  private final ReentrantLock lock = new ReentrantLock();

  public int repeat(Runnable action, int times) {
    lock.lock();
    int done = 0;
    try {
      while (done < times) {
        action.run();
        done++;
      }
    } finally {
      lock.unlock();
    }
    return done;
  }
}
