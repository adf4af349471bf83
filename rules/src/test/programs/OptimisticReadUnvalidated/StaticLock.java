package optimisticreadunvalidated;

import java.util.concurrent.locks.StampedLock;

/** The stamp is dropped at once. */
public final class StaticLock {

  private static final StampedLock LOCK = new StampedLock();
  private static volatile String name = "";

  static String name() {
    LOCK.tryOptimisticRead(); // EXPECT: OptimisticReadUnvalidated
    return name;
  }
}
