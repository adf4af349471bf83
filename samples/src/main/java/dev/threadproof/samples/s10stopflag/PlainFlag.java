package dev.threadproof.samples.s10stopflag;

import dev.threadproof.samples.Watchdog;
import java.util.concurrent.CountDownLatch;

/** The flag is plain: the compiler may read it once, and the worker never stops. */
public final class PlainFlag { // PROOF: unordered unordered

  private static final CountDownLatch STARTED = new CountDownLatch(1);
  private static boolean stop;

  private PlainFlag() {}

  private static void work() {
    long rounds = 0;
    STARTED.countDown();
    while (!stop) {
      rounds++;
    }
    System.out.println("stopped after " + (rounds > 0 ? "some rounds" : "no round"));
  }

  /** Stops the worker, or hangs. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.allowHang();
    Thread worker = new Thread(PlainFlag::work);
    worker.start();
    STARTED.await();
    stop = true; // EXPECT: VisibilityRace
    worker.join();
  }
}
