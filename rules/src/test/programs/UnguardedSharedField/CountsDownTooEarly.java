package unguardedsharedfield;

import java.util.concurrent.CountDownLatch;

/** The worker counts the latch down before it writes the result: nothing orders the read. */
final class CountsDownTooEarly {

  private static final CountDownLatch DONE = new CountDownLatch(1);
  private static int result;

  public static void main(String[] args) throws InterruptedException {
    new Thread(
            () -> {
              DONE.countDown();
              result = 42; // EXPECT: UnguardedSharedField
            })
        .start();
    DONE.await();
    System.out.println(result);
  }
}
