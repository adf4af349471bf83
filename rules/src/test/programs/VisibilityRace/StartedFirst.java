package visibilityrace;

import java.util.concurrent.CountDownLatch;

/** The worker counts down when it starts: that orders nothing that it polls afterwards. */
final class StartedFirst {

  private static final CountDownLatch STARTED = new CountDownLatch(1);
  private static boolean stop;

  public static void main(String[] args) throws InterruptedException {
    Thread worker =
        new Thread(
            () -> {
              STARTED.countDown();
              while (!stop) {
                System.out.println("still at it");
              }
            });
    worker.start();
    STARTED.await();
    stop = true; // EXPECT: VisibilityRace
    worker.join();
  }
}
