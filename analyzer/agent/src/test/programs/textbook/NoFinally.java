//! lock-leak proven failed
package textbook;

import java.util.concurrent.locks.ReentrantLock;

/** A lock that an exception leaves taken. */
final class NoFinally implements Runnable {

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
    lock.lock(); //# A acquire NoFinally add textbook.NoFinally.lock
    total += price(article); //# A call NoFinally add textbook.NoFinally.price
    lock.unlock(); //# A release NoFinally add textbook.NoFinally.lock
  }

  public static void main(String[] args) throws InterruptedException {
    NoFinally sum = new NoFinally();
    Threads.run(Threads.count(args), sum);
    System.out.println("done");
  }
}
