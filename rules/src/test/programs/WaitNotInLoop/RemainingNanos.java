package waitnotinloop;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The time that is left and the condition are tested again after every wake-up. */
public final class RemainingNanos {

  private final Lock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private String answer;

  public void answer(String text) {
    lock.lock();
    try {
      answer = text;
      filled.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public String ask(long seconds) throws InterruptedException {
    long left = TimeUnit.SECONDS.toNanos(seconds);
    lock.lock();
    try {
      while (answer == null) {
        if (left <= 0) {
          return "";
        }
        left = filled.awaitNanos(left);
      }
      return answer;
    } finally {
      lock.unlock();
    }
  }
}
