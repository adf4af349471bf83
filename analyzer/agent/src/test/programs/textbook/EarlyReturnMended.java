//! lock-leak reached
package textbook;

import java.util.concurrent.locks.ReentrantLock;

/** A lock given back before an early return. */
final class EarlyReturnMended implements Runnable {

  private final ReentrantLock lock = new ReentrantLock();
  private int left = 1;

  @Override
  public void run() {
    lock.lock(); //# A acquire EarlyReturnMended run -; B acquire EarlyReturnMended run -
    if (left == 0) {
      lock.unlock();
      return;
    }
    left--;
    lock.unlock(); //# A release EarlyReturnMended run -
  }

  public static void main(String[] args) throws InterruptedException {
    Threads.run(Math.max(3, Threads.count(args)), new EarlyReturnMended());
    System.out.println("done");
  }
}
