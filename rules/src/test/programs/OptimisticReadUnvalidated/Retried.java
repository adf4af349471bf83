package optimisticreadunvalidated;

import java.util.concurrent.locks.StampedLock;

/** Tries until no writer came between. */
public final class Retried {

  private final StampedLock lock = new StampedLock();
  private volatile int value;

  public int value() {
    while (true) {
      long stamp = lock.tryOptimisticRead();
      int seen = value;
      if (stamp != 0L && lock.validate(stamp)) {
        return seen;
      }
    }
  }
}
