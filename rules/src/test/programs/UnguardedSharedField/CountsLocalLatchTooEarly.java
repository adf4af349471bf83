package unguardedsharedfield;

import java.util.concurrent.CountDownLatch;

/** The task counts a local latch down before it has written everything. */
final class CountsLocalLatchTooEarly {

  private static int early;
  private static int late;

  public static void main(String[] args) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    new Thread(
            () -> {
              late = 41;
              done.countDown();
              early = 42; // EXPECT: UnguardedSharedField
            })
        .start();
    done.await();
    System.out.println(early + late);
  }
}
