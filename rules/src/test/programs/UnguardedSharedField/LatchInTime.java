package unguardedsharedfield;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A latch that is awaited with a time-out says whether it was reached. */
public class LatchInTime {

  private int told;
  private int trusted;

  public int told() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    new Thread(
            () -> {
              told = 1;
              done.countDown();
            })
        .start();
    if (!done.await(1, TimeUnit.SECONDS)) {
      throw new IllegalStateException("late");
    }
    return told;
  }

  public int trusted() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    new Thread(
            () -> {
              trusted = 1;
              done.countDown();
            })
        .start();
    done.await(1, TimeUnit.SECONDS); // EXPECT: TimedJoinTrusted
    return trusted;
  }
}
