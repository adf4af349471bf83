package stampleak;

import java.util.concurrent.locks.StampedLock;

/** unlock(stamp) takes back whatever mode the stamp is of. */
public final class EitherMode {

  private final StampedLock lock = new StampedLock();
  private int value;

  public int use(boolean write) {
    long stamp = write ? lock.writeLock() : lock.readLock();
    try {
      if (write) {
        value++;
      }
      return value;
    } finally {
      lock.unlock(stamp);
    }
  }
}
