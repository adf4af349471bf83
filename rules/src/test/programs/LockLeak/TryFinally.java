package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** Whatever way the block is left, finally releases: return, throw, or a callee's exception. */
public final class TryFinally {

  private final ReentrantLock lock = new ReentrantLock();
  private int stock;

  public boolean take(int amount) {
    lock.lock();
    try {
      if (amount < 0) {
        throw new IllegalArgumentException("negative");
      }
      if (stock < amount) {
        return false;
      }
      stock -= amount;
      return true;
    } finally {
      lock.unlock();
    }
  }
}
