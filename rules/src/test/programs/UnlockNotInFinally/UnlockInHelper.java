package unlocknotinfinally;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The release is in a helper, which is no better placed than an unlock in its stead. */
public final class UnlockInHelper {

  private final Lock lock = new ReentrantLock();

  public void apply(Runnable change) {
    lock.lock(); // EXPECT: UnlockNotInFinally
    change.run();
    leave();
  }

  private void leave() {
    lock.unlock();
  }
}
