package unlocknotinfinally;

import java.util.concurrent.locks.ReentrantLock;

/** Both returns unlock, the exception of a malformed number does not. */
public final class EveryExitUnlocks {

  private final ReentrantLock lock = new ReentrantLock();
  private int last;

  public boolean accept(String text) {
    lock.lock(); // EXPECT: UnlockNotInFinally
    int number = Integer.parseInt(text);
    if (number == last) {
      lock.unlock();
      return false;
    }
    last = number;
    lock.unlock();
    return true;
  }
}
