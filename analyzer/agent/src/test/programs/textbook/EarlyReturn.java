//! lock-leak proven failed
package textbook;

import java.util.concurrent.locks.ReentrantLock;

/** A lock that an early return leaves taken. */
final class EarlyReturn implements Runnable {

  private final ReentrantLock lock = new ReentrantLock();
  private int left = 1;

  @Override
  public void run() {
    lock.lock(); //# A acquire EarlyReturn run -; B acquire EarlyReturn run -
    if (left == 0) {
      return;
    }
    left--;
    lock.unlock(); //# A release EarlyReturn run -
  }

  public static void main(String[] args) throws InterruptedException {
    Threads.run(Math.max(3, Threads.count(args)), new EarlyReturn());
    System.out.println("done");
  }
}
