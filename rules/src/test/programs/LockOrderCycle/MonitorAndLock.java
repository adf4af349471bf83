package lockordercycle;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** A monitor and a j.u.c. lock can be held crosswise just as well; here by tasks of a pool. */
final class MonitorAndLock {

  private final ReentrantLock lock = new ReentrantLock();
  private final Object monitor = new Object();

  private void flush() {
    lock.lock();
    try {
      synchronized (monitor) { // EXPECT: LockOrderCycle
        System.out.println("flush");
      }
    } finally {
      lock.unlock();
    }
  }

  private void rotate() {
    synchronized (monitor) {
      lock.lock();
      try {
        System.out.println("rotate");
      } finally {
        lock.unlock();
      }
    }
  }

  public static void main(String[] args) {
    MonitorAndLock log = new MonitorAndLock();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(log::flush);
    pool.execute(log::rotate);
    pool.shutdown();
  }
}
