package awaitresultignored;

import java.util.concurrent.CountDownLatch;

/** Waits as long as it takes. */
public final class Untimed {

  private final CountDownLatch ready = new CountDownLatch(1);

  public void use() throws InterruptedException {
    ready.await();
    System.out.println("ready");
  }

  public void ready() {
    ready.countDown();
  }
}
