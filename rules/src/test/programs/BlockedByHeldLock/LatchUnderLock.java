package blockedbyheldlock;

import java.util.concurrent.CountDownLatch;

/** The latch is awaited under the lock that the worker needs before it counts down. */
public final class LatchUnderLock {
  private final Object lock = new Object();
  private int done;

  public void run() throws InterruptedException {
    CountDownLatch latch = new CountDownLatch(1);
    Thread t =
        new Thread(
            () -> {
              synchronized (lock) {
                done++;
              }
              latch.countDown();
            });
    t.start();
    synchronized (lock) {
      latch.await(); // EXPECT: BlockedByHeldLock
      done++;
    }
  }
}
