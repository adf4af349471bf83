// expect leaked-lock observe.Leak.take:20
package observe;

import java.util.concurrent.locks.ReentrantLock;

/** A thread ends with a lock in its hand. */
public class Leak {
  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final ReentrantLock KEPT = new ReentrantLock();

  public static void main(String[] args) throws InterruptedException {
    KEPT.lock();
    Thread leaker = new Thread(Leak::take);
    leaker.start();
    leaker.join();
    KEPT.unlock();
  }

  private static void take() {
    LOCK.lock();
  }
}
