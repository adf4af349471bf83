package atomiccompound;

import java.util.concurrent.atomic.AtomicInteger;

/** get, and compareAndSet until nobody came between. */
public final class RetryLoop {

  private final AtomicInteger highest = new AtomicInteger();

  public void offer(int n) {
    int seen = highest.get();
    while (n > seen && !highest.compareAndSet(seen, n)) {
      seen = highest.get();
    }
  }
}
