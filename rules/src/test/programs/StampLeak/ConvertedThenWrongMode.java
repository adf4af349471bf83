package stampleak;

import java.util.concurrent.locks.StampedLock;

/** After the conversion the stamp is a writer's: unlockRead throws, and the write lock stays taken. */
public final class ConvertedThenWrongMode {

  private final StampedLock lock = new StampedLock();
  private int value;

  public void raise() {
    long stamp = lock.readLock();
    try {
      if (value == 0) {
        long write = lock.tryConvertToWriteLock(stamp);
        if (write != 0L) {
          stamp = write;
          value = 1;
        }
      }
    } finally {
      lock.unlockRead(stamp); // EXPECT: StampLeak
    }
  }
}
