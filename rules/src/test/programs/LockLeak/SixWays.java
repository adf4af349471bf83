package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** One early exit with the lock held, written in six ways. */
public final class SixWays {

  private final ReentrantLock lock = new ReentrantLock();
  private int stock;

  public void yoda() {
    lock.lock(); // EXPECT: LockLeak
    if (0 == stock) {
      return;
    }
    lock.unlock();
  }

  public int ternary() {
    lock.lock(); // EXPECT: LockLeak
    int left = stock > 0 ? stock : -1;
    if (left > 0) {
      lock.unlock();
    }
    return left;
  }

  public void nested() {
    lock.lock(); // EXPECT: LockLeak
    if (stock > 0) {
      stock--;
      lock.unlock();
    }
  }

  public void helper() {
    lock.lock(); // EXPECT: LockLeak
    if (isEmpty()) {
      return;
    }
    lock.unlock();
  }

  private boolean isEmpty() {
    return stock == 0;
  }

  public void temporary() {
    lock.lock(); // EXPECT: LockLeak
    boolean empty = stock == 0;
    if (!empty) {
      lock.unlock();
    }
  }

  public void localCopy() {
    ReentrantLock held = lock;
    held.lock(); // EXPECT: LockLeak
    if (stock == 0) {
      return;
    }
    lock.unlock();
  }
}
