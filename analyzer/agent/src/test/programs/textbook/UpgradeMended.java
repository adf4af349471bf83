//! self-deadlock reached
package textbook;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A read lock wanted by the owner of the write lock. */
final class UpgradeMended implements Runnable {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private int total;

  @Override
  public void run() {
    lock.writeLock().lock(); //# A acquire UpgradeMended run -
    try {
      add();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void add() {
    lock.readLock().lock(); //# A acquire UpgradeMended add -
    try {
      total++;
    } finally {
      lock.readLock().unlock();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    UpgradeMended sum = new UpgradeMended();
    Threads.run(Threads.count(args), sum);
    System.out.println(sum.total > 0);
  }
}
