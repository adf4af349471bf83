package awaitresultignored;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The same with a latch of the class, in main. */
public final class StaticLatch {

  private static final CountDownLatch DONE = new CountDownLatch(3);

  public static void main(String[] args) throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      new Thread(DONE::countDown).start();
    }
    DONE.await(100, TimeUnit.MILLISECONDS); // EXPECT: AwaitResultIgnored
    System.out.println("all done");
  }
}
