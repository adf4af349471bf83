package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** The early return leaves the lock held: every later caller blocks for ever. */
public final class EarlyReturn {

  private final ReentrantLock lock = new ReentrantLock();
  private int stock;

  public boolean take(int amount) {
    lock.lock(); // EXPECT: LockLeak likely
    if (stock < amount) {
      return false;
    }
    stock -= amount;
    lock.unlock();
    return true;
  }
}
