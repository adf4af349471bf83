package lockordercycle;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** One direction waits for its second lock only for a while, then gives the first one back. */
public final class TimedTryGivesUp {

  private final Lock left = new ReentrantLock();
  private final Lock right = new ReentrantLock();
  private int count;

  public void forward() {
    left.lock();
    try {
      right.lock();
      try {
        count++;
      } finally {
        right.unlock();
      }
    } finally {
      left.unlock();
    }
  }

  public boolean backward() throws InterruptedException {
    right.lock();
    try {
      if (!left.tryLock(50, TimeUnit.MILLISECONDS)) {
        return false;
      }
      try {
        count--;
        return true;
      } finally {
        left.unlock();
      }
    } finally {
      right.unlock();
    }
  }
}
