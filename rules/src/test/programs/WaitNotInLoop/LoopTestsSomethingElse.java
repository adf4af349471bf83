package waitnotinloop;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The await stands in a for loop over the rounds, not over its condition. */
public final class LoopTestsSomethingElse {

  private final Lock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private int letters;

  public void takeAll(int rounds) throws InterruptedException {
    lock.lock();
    try {
      for (int i = 0; i < rounds; i++) {
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
