package unlocknotinfinally;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Written out by hand what finally does: unlock on the way out of every exception. */
public final class CatchAllRethrows {

  private final Lock lock = new ReentrantLock();

  public void run(Runnable action) {
    lock.lock();
    try {
      action.run();
    } catch (Throwable failure) {
      lock.unlock();
      throw failure;
    }
    lock.unlock();
  }
}
