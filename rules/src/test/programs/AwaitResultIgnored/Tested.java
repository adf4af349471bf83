package awaitresultignored;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The result decides, in several clothes. */
public final class Tested {

  private final CountDownLatch ready = new CountDownLatch(1);

  public void use() throws InterruptedException {
    if (!ready.await(2, TimeUnit.SECONDS)) {
      throw new IllegalStateException("not ready");
    }
    boolean again = ready.await(1, TimeUnit.SECONDS);
    System.out.println(again ? "ready" : "late");
  }

  public boolean isReady() throws InterruptedException {
    return ready.await(0, TimeUnit.SECONDS);
  }

  public void ready() {
    ready.countDown();
  }
}
