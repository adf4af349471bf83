package atomiccompound;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** The atomic calls for what is to be one step. */
public final class OneStep {

  private final AtomicInteger sum = new AtomicInteger();
  private final AtomicBoolean done = new AtomicBoolean();
  private final AtomicReference<String> text = new AtomicReference<>("");

  public void add(int n, String more) {
    sum.addAndGet(n);
    text.updateAndGet(old -> old.concat(more));
    if (done.compareAndSet(false, true)) {
      System.out.println("once");
    }
  }
}
