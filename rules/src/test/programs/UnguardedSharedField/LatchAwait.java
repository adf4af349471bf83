package unguardedsharedfield;

import java.util.concurrent.CountDownLatch;

/** What comes before countDown happens before what comes after await on the same latch. */
final class LatchAwait {

  private static String greeting;

  public static void main(String[] args) throws InterruptedException {
    CountDownLatch ready = new CountDownLatch(1);
    new Thread(
            () -> {
              greeting = "hello";
              ready.countDown();
            })
        .start();
    ready.await();
    System.out.println(greeting);
  }
}
