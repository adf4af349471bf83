package waitnotinloop;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;

/** A latch and a barrier test their own state: their await needs no loop. */
public final class NoConditionNeeded {

  private final CountDownLatch latch = new CountDownLatch(1);
  private final CyclicBarrier barrier = new CyclicBarrier(2);

  public void meet() throws InterruptedException, BrokenBarrierException {
    latch.await();
    barrier.await();
  }

  public void open() {
    latch.countDown();
  }
}
