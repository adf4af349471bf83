package optimisticreadunvalidated;

import java.util.concurrent.locks.StampedLock;

/** Asks the wrong lock. */
public final class OtherLockAsked {

  private final StampedLock first = new StampedLock();
  private final StampedLock second = new StampedLock();
  private volatile int value;

  public int value() {
    long stamp = first.tryOptimisticRead(); // EXPECT: OptimisticReadUnvalidated
    int seen = value;
    if (second.validate(stamp)) {
      return seen;
    }
    return -1;
  }
}
