package awaitresultignored;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Somebody else's latch. */
public final class PassedIn {

  static void begin(CountDownLatch gate) throws InterruptedException {
    gate.await(1, TimeUnit.MINUTES); // EXPECT: AwaitResultIgnored possible review
    System.out.println("open");
  }
}
