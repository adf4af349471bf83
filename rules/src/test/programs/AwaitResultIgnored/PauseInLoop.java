package awaitresultignored;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A pause between rounds that a stop cuts short: the loop asks the latch itself. */
public final class PauseInLoop implements Runnable {

  private final CountDownLatch stop = new CountDownLatch(1);

  @Override
  public void run() {
    try {
      while (stop.getCount() > 0) {
        System.out.println("round");
        stop.await(1, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void stop() {
    stop.countDown();
  }
}
