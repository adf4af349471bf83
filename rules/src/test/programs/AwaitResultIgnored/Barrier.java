package awaitresultignored;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A barrier tells by an exception. */
public final class Barrier {

  private final CyclicBarrier barrier = new CyclicBarrier(2);

  public void meet() throws InterruptedException, BrokenBarrierException, TimeoutException {
    barrier.await(1, TimeUnit.SECONDS);
    System.out.println("met");
  }
}
