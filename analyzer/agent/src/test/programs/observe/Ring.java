// expect deadlock 3
package observe;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Three threads in a ring: one of them waits for a monitor, two for locks. */
public class Ring {
  private static final Object MONITOR = new Object();
  private static final Lock ONE = new ReentrantLock();
  private static final Lock TWO = new ReentrantLock();
  private static final CountDownLatch ALL = new CountDownLatch(3);

  public static void main(String[] args) throws InterruptedException {
    daemon(
        () -> {
          synchronized (MONITOR) {
            meet();
            ONE.lock();
          }
        });
    daemon(
        () -> {
          ONE.lock();
          meet();
          TWO.lock();
        });
    Thread last =
        daemon(
            () -> {
              TWO.lock();
              meet();
              synchronized (MONITOR) {
                meet();
              }
            });
    last.join(2_000);
  }

  private static Thread daemon(Runnable body) {
    Thread thread = new Thread(body);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void meet() {
    ALL.countDown();
    try {
      ALL.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
