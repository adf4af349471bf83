package dev.threadproof.agent.runtime.steer;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** What the locks of the JDK say of themselves. */
final class Acquisition {

  private Acquisition() {}

  /** Whether a lock is taken, by its own account: code that is not woven may have given it back. */
  static boolean taken(Object lock) {
    if (lock instanceof ReentrantLock one) {
      return one.isLocked();
    }
    if (lock instanceof ReentrantReadWriteLock both) {
      return both.isWriteLocked() || both.getReadLockCount() > 0;
    }
    return lock instanceof StampedLock stamped
        && (stamped.isWriteLocked() || stamped.isReadLocked());
  }
}
