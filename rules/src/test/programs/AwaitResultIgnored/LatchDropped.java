package awaitresultignored;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Goes on after two seconds, ready or not. */
public final class LatchDropped {

  private final CountDownLatch ready = new CountDownLatch(1);

  public void use() throws InterruptedException {
    ready.await(2, TimeUnit.SECONDS); // EXPECT: AwaitResultIgnored
    System.out.println("ready");
  }

  public void ready() {
    ready.countDown();
  }
}
