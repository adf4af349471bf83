package atomiccompound;

import java.util.concurrent.atomic.AtomicBoolean;

/** The answer is kept in a variable before it decides. */
public final class ConditionInVariable {

  private final AtomicBoolean done = new AtomicBoolean();

  public void once(Runnable work) {
    boolean first = !done.get();
    if (first) {
      done.set(true); // MISS: AtomicCompound the answer is kept in a variable first
      work.run();
    }
  }
}
