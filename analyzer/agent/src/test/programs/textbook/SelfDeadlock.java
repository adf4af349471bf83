//! self-deadlock proven failed
package textbook;

import java.util.concurrent.locks.StampedLock;

/** A stamped lock, taken again by its owner. */
final class SelfDeadlock implements Runnable {

  private final StampedLock lock = new StampedLock();
  private int total;

  @Override
  public void run() {
    long stamp = lock.writeLock(); //# A acquire SelfDeadlock run -
    try {
      add();
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  private void add() {
    long stamp = lock.writeLock(); //# A acquire SelfDeadlock add -
    try {
      total++;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    SelfDeadlock sum = new SelfDeadlock();
    Threads.run(Threads.count(args), sum);
    System.out.println(sum.total > 0);
  }
}
