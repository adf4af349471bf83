package visibilityrace;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Loops that end by a latch, by a future's state and by the interrupt status. */
final class StopByLatch implements Runnable {

  private final CountDownLatch stop = new CountDownLatch(1);
  private final int pause;

  StopByLatch(int pause) {
    this.pause = pause;
  }

  @Override
  public void run() {
    try {
      while (!stop.await(pause, TimeUnit.MILLISECONDS)) {
        System.out.println("tick");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void watch(Future<?> job) {
    while (!job.isDone() && !Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }

  public static void main(String[] args) {
    StopByLatch ticker = new StopByLatch(10);
    new Thread(ticker).start();
    ticker.stop.countDown();
  }
}
