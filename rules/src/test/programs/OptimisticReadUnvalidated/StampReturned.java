package optimisticreadunvalidated;

import java.util.concurrent.locks.StampedLock;

/** The caller reads, and the caller asks. */
public final class StampReturned {

  private final StampedLock lock = new StampedLock();

  public long begin() {
    return lock.tryOptimisticRead();
  }

  public boolean isGood(long stamp) {
    return lock.validate(stamp);
  }
}
