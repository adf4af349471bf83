package unguardedsharedfield;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** The worker writes before the barrier, main reads after it (package summary of java.util.concurrent). */
final class BarrierPhases {

  private static final CyclicBarrier BARRIER = new CyclicBarrier(2);
  private static int partial;

  public static void main(String[] args) throws InterruptedException, BrokenBarrierException {
    new Thread(
            () -> {
              partial = 7;
              meet();
            })
        .start();
    BARRIER.await();
    System.out.println(partial);
  }

  private static void meet() {
    try {
      BARRIER.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      Thread.currentThread().interrupt();
    }
  }
}
