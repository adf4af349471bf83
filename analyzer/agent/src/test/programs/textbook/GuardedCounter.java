//! race proven met
package textbook;

import java.util.concurrent.locks.ReentrantLock;

/** A counter that is written under a lock and read without. */
final class GuardedCounter implements Runnable {

  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  @Override
  public void run() {
    for (int i = 0; i < 50; i++) {
      lock.lock();
      try {
        count++; //# A write GuardedCounter run textbook.GuardedCounter.count
      } finally {
        lock.unlock();
      }
    }
  }

  private int current() {
    return count; //# B read GuardedCounter current textbook.GuardedCounter.count
  }

  public static void main(String[] args) throws InterruptedException {
    GuardedCounter counter = new GuardedCounter();
    Thread writer = new Thread(counter, "writer");
    Thread reader =
        new Thread(
            () -> {
              for (int i = 0; i < 50; i++) {
                counter.current();
              }
            },
            "reader");
    Threads.runAll(writer, reader);
    System.out.println(counter.current());
  }
}
