package volatilecompound;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** Who has swapped the field in may write it plainly: the steps are not followed. */
public final class WonBySwapping {

  private static final AtomicIntegerFieldUpdater<WonBySwapping> CONTROL =
      AtomicIntegerFieldUpdater.newUpdater(WonBySwapping.class, "control");

  private volatile int control;

  public void resize() {
    int seen = control;
    if (seen >= 0 && CONTROL.compareAndSet(this, seen, -1)) {
      control = seen * 2; // EXPECT: VolatileCompound possible review
    }
  }

  public void start() {
    for (int i = 0; i < 2; i++) {
      new Thread(this::resize).start();
    }
  }
}
