package dev.threadproof.samples.s10stopflag;

import java.util.concurrent.CountDownLatch;

/** The flag is volatile: the worker sees the write in bounded time, and what was before it. */
public final class VolatileFlag {

  private static final CountDownLatch STARTED = new CountDownLatch(1);
  private static volatile boolean stop;

  private VolatileFlag() {}

  private static void work() {
    long rounds = 0;
    STARTED.countDown();
    while (!stop) {
      rounds++;
    }
    System.out.println("stopped after " + (rounds > 0 ? "some rounds" : "no round"));
  }

  /** Stops the worker. */
  public static void main(String[] args) throws InterruptedException {
    Thread worker = new Thread(VolatileFlag::work);
    worker.start();
    STARTED.await();
    stop = true;
    worker.join();
  }
}
