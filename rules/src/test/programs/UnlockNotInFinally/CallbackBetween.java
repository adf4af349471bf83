package unlocknotinfinally;

import java.util.concurrent.locks.ReentrantLock;

/** The callback may throw anything; then the unlock below it is never reached. */
public final class CallbackBetween {

  private final ReentrantLock lock = new ReentrantLock();

  public void run(Runnable action) {
    lock.lock(); // EXPECT: UnlockNotInFinally likely
    action.run();
    lock.unlock();
  }
}
