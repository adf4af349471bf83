package atomiccompound;

import java.util.concurrent.atomic.AtomicBoolean;

/** Two callers may both see the flag unset, and both go in. */
public final class FlagOfCallers {
  private final AtomicBoolean started = new AtomicBoolean();

  public void start() {
    if (!started.get()) {
      started.set(true); // EXPECT: AtomicCompound
      System.out.println("start");
    }
  }

  public void startRight() {
    if (started.compareAndSet(false, true)) {
      System.out.println("start");
    }
  }
}
