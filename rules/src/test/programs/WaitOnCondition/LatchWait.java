package waitoncondition;

import java.util.concurrent.CountDownLatch;

/** Even with the monitor taken: countDown wakes nobody who waits on the latch's monitor. */
public final class LatchWait {

  private static final CountDownLatch DONE = new CountDownLatch(1);

  public static void main(String[] args) throws InterruptedException {
    new Thread(DONE::countDown).start();
    synchronized (DONE) {
      DONE.wait(); // EXPECT: WaitOnCondition
    }
  }
}
