package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** What kind of acquisition or release a site makes, by the method called there. */
final class Acquisition {

  private Acquisition() {}

  /** Whether others may have the lock at the same time. */
  static boolean shared(Site site, Object lock) {
    return lock instanceof ReentrantReadWriteLock.ReadLock
        || site.member().endsWith(".readLock")
        || site.member().endsWith(".unlockRead");
  }

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

  /** Whether a thread that has the lock gets it again. */
  static boolean reentrant(Object lock) {
    return !(lock instanceof StampedLock);
  }
}
