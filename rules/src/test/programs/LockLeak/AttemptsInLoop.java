package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** Tried a few times, and given back in the round in which it was got. */
public final class AttemptsInLoop {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  public boolean attempt() {
    for (int i = 0; i < 3; i++) {
      if (lock.tryLock()) {
        try {
          n++;
          return true;
        } finally {
          lock.unlock();
        }
      }
      Thread.onSpinWait();
    }
    return false;
  }
}
