package inconsistentguard;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** One of the two threads' methods forgets the lock that the other takes. */
final class LockField {

  private final Lock lock = new ReentrantLock();
  private int stock;

  void add() {
    lock.lock();
    try {
      stock++;
    } finally {
      lock.unlock();
    }
  }

  int left() {
    lock.lock();
    try {
      return stock;
    } finally {
      lock.unlock();
    }
  }

  void take() {
    stock--; // EXPECT: InconsistentGuard
  }

  public static void main(String[] args) {
    LockField shop = new LockField();
    new Thread(shop::add).start();
    new Thread(shop::take).start();
    System.out.println(shop.left());
  }
}
