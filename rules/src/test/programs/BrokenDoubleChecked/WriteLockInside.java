package brokendoublechecked;

import java.util.Properties;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The second look is taken under a write lock; the first one under none. */
public final class WriteLockInside {

  private static final ReadWriteLock LOCK = new ReentrantReadWriteLock();
  private static Properties defaults;

  private WriteLockInside() {}

  public static Properties defaults() {
    if (defaults == null) { // EXPECT: BrokenDoubleChecked
      LOCK.writeLock().lock();
      try {
        if (defaults == null) {
          Properties made = new Properties();
          made.setProperty("colour", "blue");
          defaults = made;
        }
      } finally {
        LOCK.writeLock().unlock();
      }
    }
    return defaults;
  }
}
