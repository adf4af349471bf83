package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/** Calls of the locks of {@code java.util.concurrent}. */
final class Locks {

  /** Read and write locks whose lock was got where nobody looked share one clock. */
  private static final Sync STRAY = new Sync();

  private Locks() {}

  /** The lock of that object; none if it is none of the JDK's. */
  private static @Nullable LockState lock(ThreadState thread, Object subject) {
    if (!Calls.isLock(subject)) {
      return null;
    }
    return state(thread, subject);
  }

  private static LockState state(ThreadState thread, Object subject) {
    LockState lock = thread.state(subject).lock(subject);
    LockState root = lock.root();
    if (!root.explicit) {
      root.explicit = true;
    }
    return lock;
  }

  static void part(Object whole, Object part) {
    ObjectStates.of(part).lock(part).whole = ObjectStates.of(whole).lock(whole).root();
  }

  static void before(ThreadState thread, Op op, Object subject, Site site) {
    LockState lock = lock(thread, subject);
    if (lock == null) {
      return;
    }
    if (op == Op.LOCK) {
      Hooks.steering().beforeAcquire(site, subject);
      if (!Calls.isReadLock(subject)) {
        LockModel.attempt(thread, lock, site);
      }
      return;
    }
    stray(thread, subject, lock, true);
    if (Calls.isReadLock(subject)) {
      LockModel.releasingShared(thread, lock);
    } else {
      LockModel.releasing(thread, lock);
    }
    Hooks.steering().released(site, subject);
  }

  static void after(ThreadState thread, Op op, Object subject, long result, Site site) {
    LockState lock = lock(thread, subject);
    if (lock == null || op == Op.UNLOCK) {
      return;
    }
    if (op == Op.TRY_LOCK && result == 0) {
      Hooks.steering().refused(site, subject);
      return;
    }
    stray(thread, subject, lock, false);
    if (Calls.isReadLock(subject)) {
      LockModel.acquiredShared(thread, lock, site);
    } else {
      LockModel.acquired(thread, lock, site);
    }
    Hooks.steering().acquired(site, subject);
  }

  static void beforeStamped(ThreadState thread, Op op, Object subject, Site site) {
    LockState lock = state(thread, subject);
    switch (op) {
      case STAMPED_WRITE, STAMPED_READ -> {
        Hooks.steering().beforeAcquire(site, subject);
        LockModel.attempt(thread, lock, site);
        Stamps.checkSelf(thread, lock, op);
      }
      case STAMPED_UNLOCK_READ -> LockModel.releasingShared(thread, lock);
      case STAMPED_UNLOCK_WRITE -> LockModel.releasing(thread, lock);
      default -> {
        if (lock.owner() == thread) {
          LockModel.releasing(thread, lock);
        } else {
          LockModel.releasingShared(thread, lock);
        }
      }
    }
    if (op != Op.STAMPED_WRITE && op != Op.STAMPED_READ) {
      Hooks.steering().released(site, subject);
    }
  }

  static void afterStamped(ThreadState thread, Op op, Object subject, long stamp, Site site) {
    LockState lock = state(thread, subject);
    if (op == Op.STAMPED_OPTIMISTIC || op == Op.STAMPED_VALIDATE) {
      lock.acquire(thread);
      // A stamp of 0 will not be valid, so what is read with it is of no use either.
      thread.optimistic = op == Op.STAMPED_OPTIMISTIC;
      return;
    }
    if (stamp == 0) {
      Hooks.steering().refused(site, subject);
    } else if (op == Op.STAMPED_WRITE || op == Op.STAMPED_TRY_WRITE) {
      LockModel.acquired(thread, lock, site);
      Hooks.steering().acquired(site, subject);
    } else {
      LockModel.acquiredShared(thread, lock, site);
      Hooks.steering().acquired(site, subject);
    }
  }

  private static void stray(ThreadState thread, Object subject, LockState lock, boolean release) {
    boolean side =
        Calls.isReadLock(subject)
            || subject instanceof java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock;
    if (side && lock.root() == lock) {
      if (release) {
        STRAY.release(thread);
      } else {
        STRAY.acquire(thread);
      }
    }
  }
}
