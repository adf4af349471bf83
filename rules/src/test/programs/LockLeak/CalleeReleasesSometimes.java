package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** The helper that is to release the lock returns without doing so when there was an error. */
public final class CalleeReleasesSometimes {

  private final ReentrantLock lock = new ReentrantLock();
  private int errors;

  public void step(boolean failed) {
    lock.lock(); // EXPECT: LockLeak
    finish(failed);
  }

  private void finish(boolean failed) {
    if (failed) {
      errors++;
      return;
    }
    lock.unlock();
  }
}
