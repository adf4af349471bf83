package waitnotinloop;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The loop counts the rounds; that it looks at the letters too does not help. */
public final class LoopTestsALocal {

  private final Lock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private int letters;

  public void takeAll(int rounds) throws InterruptedException {
    lock.lock();
    try {
      int i = 0;
      while (true) {
        boolean more = i < rounds && letters >= 0;
        if (!more) {
          break;
        }
        i++;
        if (letters == 0) {
          arrived.await(); // EXPECT: WaitNotInLoop
        }
        letters--;
      }
    } finally {
      lock.unlock();
    }
  }

  public void put() {
    lock.lock();
    try {
      letters++;
      arrived.signal();
    } finally {
      lock.unlock();
    }
  }
}
