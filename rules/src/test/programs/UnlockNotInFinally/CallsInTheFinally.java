package unlocknotinfinally;

import java.util.concurrent.locks.ReentrantLock;

/** The lock is got by a call in the finally itself: that is how it is given back, not how it is lost. */
public final class CallsInTheFinally {

  private final Stripes stripes = new Stripes();
  private int sum;

  public void add(int value) {
    stripes.of(0).lock();
    try {
      sum += value;
    } finally {
      stripes.of(0).unlock();
    }
  }

  /** Chooses a lock. */
  public static final class Stripes {

    private final ReentrantLock lock = new ReentrantLock();

    public ReentrantLock of(int key) {
      if (key < 0) {
        throw new IllegalArgumentException("no key " + key);
      }
      return lock;
    }
  }
}
