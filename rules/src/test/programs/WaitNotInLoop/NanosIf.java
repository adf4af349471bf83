package waitnotinloop;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** awaitNanos under an if: a spurious wake-up is taken for a result. */
public final class NanosIf {

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

  public String ask() throws InterruptedException {
    lock.lock();
    try {
      if (answer == null) {
        filled.awaitNanos(TimeUnit.SECONDS.toNanos(1)); // EXPECT: WaitNotInLoop
      }
      return answer + "!";
    } finally {
      lock.unlock();
    }
  }
}
