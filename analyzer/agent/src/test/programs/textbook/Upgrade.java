//! self-deadlock proven failed
package textbook;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A write lock wanted by the owner of the read lock. */
final class Upgrade implements Runnable {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private int total;

  @Override
  public void run() {
    lock.readLock().lock(); //# A acquire Upgrade run -
    try {
      add();
    } finally {
      lock.readLock().unlock();
    }
  }

  private void add() {
    lock.writeLock().lock(); //# A acquire Upgrade add -
    try {
      total++;
    } finally {
      lock.writeLock().unlock();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Upgrade sum = new Upgrade();
    Threads.run(Threads.count(args), sum);
    System.out.println(sum.total > 0);
  }
}
