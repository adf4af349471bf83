package badlockobject;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The monitor of a j.u.c. lock and the lock itself are two things: these methods do not exclude each other. */
public final class LockAsMonitor {

  private final Lock lock = new ReentrantLock();

  public void first() {
    synchronized (lock) { // EXPECT: BadLockObject
      System.out.println("first");
    }
  }

  public void second() {
    lock.lock();
    try {
      System.out.println("second");
    } finally {
      lock.unlock();
    }
  }
}
