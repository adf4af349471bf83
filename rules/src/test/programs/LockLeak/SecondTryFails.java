package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** Where the second tryLock fails, the method returns with the first lock. */
public final class SecondTryFails {

  private final ReentrantLock left = new ReentrantLock();
  private final ReentrantLock right = new ReentrantLock();
  private int moved;

  public boolean move() {
    if (!left.tryLock()) { // EXPECT: LockLeak
      return false;
    }
    if (!right.tryLock()) {
      return false;
    }
    try {
      moved++;
      return true;
    } finally {
      right.unlock();
      left.unlock();
    }
  }
}
