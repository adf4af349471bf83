//! lock-leak reached
package textbook;

import java.util.concurrent.locks.ReentrantLock;

/** A lock given back in a finally. */
final class NoFinallyMended implements Runnable {

  private final ReentrantLock lock = new ReentrantLock();
  private int total;

  private int price(int article) {
    return article * 3;
  }

  @Override
  public void run() {
    try {
      add(7);
    } catch (RuntimeException e) {
      System.out.println("failed");
    }
  }

  private void add(int article) {
    lock.lock(); //# A acquire NoFinallyMended add textbook.NoFinallyMended.lock
    try {
      total += price(article); //# A call NoFinallyMended add textbook.NoFinallyMended.price
    } finally {
      lock.unlock(); //# A release NoFinallyMended add textbook.NoFinallyMended.lock
    }
  }

  public static void main(String[] args) throws InterruptedException {
    NoFinallyMended sum = new NoFinallyMended();
    Threads.run(Threads.count(args), sum);
    System.out.println("done");
  }
}
