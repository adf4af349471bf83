package badlockobject;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The monitor of a write lock has nothing to do with the lock. */
public final class WriteLockMonitor {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  public void print(String text) {
    synchronized (lock.writeLock()) { // EXPECT: BadLockObject
      System.out.println(text);
    }
  }
}
