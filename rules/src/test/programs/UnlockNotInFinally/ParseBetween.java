package unlocknotinfinally;

import java.util.concurrent.locks.ReentrantLock;

/** A text that is no number leaves the static lock taken. */
public final class ParseBetween {

  private static final ReentrantLock LOCK = new ReentrantLock();
  private static int last;

  private ParseBetween() {}

  public static int accept(String text) {
    LOCK.lock(); // EXPECT: UnlockNotInFinally
    int number = Integer.parseInt(text.trim());
    last = number;
    LOCK.unlock();
    return number;
  }
}
