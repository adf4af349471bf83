package unlocknotinfinally;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** There is a try/finally, but a call that may throw stands between lock() and try. */
public final class CallBeforeTry {

  private final ReentrantLock lock = new ReentrantLock();
  private int longest;

  public void note(List<String> words) {
    lock.lock(); // EXPECT: UnlockNotInFinally
    String first = words.get(0);
    try {
      longest = Math.max(longest, first.length());
    } finally {
      lock.unlock();
    }
  }
}
