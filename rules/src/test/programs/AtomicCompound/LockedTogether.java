package atomiccompound;

import java.util.concurrent.atomic.AtomicInteger;

/** All writers hold the lock; the atomic is for readers without it. */
public final class LockedTogether {

  private final AtomicInteger version = new AtomicInteger();

  public synchronized void change(int by) {
    version.set(version.get() + by);
  }

  public int version() {
    return version.get();
  }
}
