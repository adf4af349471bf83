package selfdeadlock;

import java.util.concurrent.locks.StampedLock;

/** Unlike a read-write lock, a stamped lock lets not even its own writer read. */
public final class ReadUnderStampedWrite {

  private static final StampedLock LOCK = new StampedLock();
  private static int value;

  static int read() {
    long stamp = LOCK.readLock(); // EXPECT: SelfDeadlock
    try {
      return value;
    } finally {
      LOCK.unlockRead(stamp);
    }
  }

  static void doubled() {
    long stamp = LOCK.writeLock();
    try {
      value = read() * 2;
    } finally {
      LOCK.unlockWrite(stamp);
    }
  }
}
