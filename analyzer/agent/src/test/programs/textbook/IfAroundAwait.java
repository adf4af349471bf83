//! spurious-wakeup proven failed
package textbook;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A condition that is tested once. */
final class IfAroundAwait {

  private final Lock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private int stock;

  private void take() {
    lock.lock();
    try {
      if (stock == 0) {
        filled.await(); //# A wait IfAroundAwait take -
      }
      stock--;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private void put() {
    lock.lock();
    try {
      stock++;
      filled.signal(); //# B signal IfAroundAwait put -
    } finally {
      lock.unlock();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    IfAroundAwait store = new IfAroundAwait();
    Thread[] takers = new Thread[Threads.count(args)];
    for (int i = 0; i < takers.length; i++) {
      takers[i] = new Thread(store::take, "taker-" + i);
      takers[i].start();
    }
    Thread.sleep(150);
    for (int i = 0; i < takers.length; i++) {
      store.put();
    }
    for (Thread taker : takers) {
      taker.join();
    }
    System.out.println(store.stock);
  }
}
