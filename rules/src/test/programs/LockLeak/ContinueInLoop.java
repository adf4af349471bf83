package lockleak;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** continue skips the unlock of this round; the hold count grows with each empty word. */
public final class ContinueInLoop {

  private static final Lock LOCK = new ReentrantLock();
  private static int letters;

  private ContinueInLoop() {}

  public static void count(List<String> words) {
    for (String word : words) {
      LOCK.lock(); // EXPECT: LockLeak
      if (word.isEmpty()) {
        continue;
      }
      letters += word.length();
      LOCK.unlock();
    }
  }
}
