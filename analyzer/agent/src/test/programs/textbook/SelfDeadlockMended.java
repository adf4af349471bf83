//! self-deadlock reached
package textbook;

import java.util.concurrent.locks.ReentrantLock;

/** A reentrant lock, taken again by its owner. */
final class SelfDeadlockMended implements Runnable {

  private final ReentrantLock lock = new ReentrantLock();
  private int total;

  @Override
  public void run() {
    lock.lock(); //# A acquire SelfDeadlockMended run -
    try {
      add();
    } finally {
      lock.unlock();
    }
  }

  private void add() {
    lock.lock(); //# A acquire SelfDeadlockMended add -
    try {
      total++;
    } finally {
      lock.unlock();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    SelfDeadlockMended sum = new SelfDeadlockMended();
    Threads.run(Threads.count(args), sum);
    System.out.println(sum.total > 0);
  }
}
