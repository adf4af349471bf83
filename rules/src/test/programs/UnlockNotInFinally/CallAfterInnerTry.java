package unlocknotinfinally;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

/** There is a try with a finally, but it is not there that the lock is given back. */
public final class CallAfterInnerTry {

  private final ReentrantLock lock = new ReentrantLock();
  private int tries;
  private int sum;

  public int add(IntSupplier source) {
    lock.lock(); // EXPECT: UnlockNotInFinally
    try {
      sum += source.getAsInt();
    } finally {
      tries++;
    }
    int total = sum;
    lock.unlock();
    return total;
  }
}
