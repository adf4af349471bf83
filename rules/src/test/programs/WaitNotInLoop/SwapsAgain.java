package waitnotinloop;

import java.util.concurrent.atomic.AtomicReference;

/** Whoever wakes goes round to the swap, which looks again; or acts on what it may not have seen. */
public final class SwapsAgain {

  private final Object idle = new Object();
  private final Object busy = new Object();
  private final AtomicReference<Object> tier = new AtomicReference<>(idle);
  private int swaps;

  public void enter() throws InterruptedException {
    while (!tier.compareAndSet(idle, busy)) {
      synchronized (busy) {
        if (tier.get() == busy) {
          busy.wait();
        }
      }
    }
  }

  public void enterHastily() throws InterruptedException {
    while (!tier.compareAndSet(idle, busy)) {
      synchronized (busy) {
        if (tier.get() == busy) {
          busy.wait(); // EXPECT: WaitNotInLoop
        }
        swaps++;
      }
    }
  }

  public void leave() {
    tier.set(idle);
    synchronized (busy) {
      busy.notifyAll();
    }
  }
}
