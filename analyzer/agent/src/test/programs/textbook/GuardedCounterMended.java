//! race reached
package textbook;

import java.util.concurrent.locks.ReentrantLock;

/** A counter that is written and read under one lock. */
final class GuardedCounterMended implements Runnable {

  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  @Override
  public void run() {
    for (int i = 0; i < 50; i++) {
      lock.lock();
      try {
        count++; //# A write GuardedCounterMended run textbook.GuardedCounterMended.count
      } finally {
        lock.unlock();
      }
      current();
    }
  }

  private int current() {
    lock.lock();
    try {
      return count; //# B read GuardedCounterMended current textbook.GuardedCounterMended.count
    } finally {
      lock.unlock();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    GuardedCounterMended counter = new GuardedCounterMended();
    Threads.run(Threads.count(args), counter);
    System.out.println(counter.current());
  }
}
