package dev.threadproof.agent.runtime;

/** Calls of the locks of {@code java.util.concurrent}. */
final class Locks {

  /** Read and write locks whose lock was got where nobody looked share one clock. */
  private static final Sync STRAY = new Sync();

  private Locks() {}

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

  /** Before {@code lock()}. */
  static void locking(ThreadState thread, Object subject, int site) {
    LockState lock = state(thread, subject);
    if (lock.isLock) {
      if (Hooks.followsLocks()) {
        Hooks.steering()
            .beforeAcquire(thread, Sites.get(site), lock.whole(subject), lock.isReadLock);
      }
      if (!lock.isReadLock) {
        LockModel.attempt(thread, lock);
      }
    }
  }

  /** After the lock was taken, by whatever call. */
  static void locked(ThreadState thread, Object subject, int site) {
    LockState lock = state(thread, subject);
    if (lock.isLock) {
      if (lock.isStray()) {
        STRAY.acquire(thread);
      }
      if (lock.isReadLock) {
        LockModel.acquiredShared(thread, lock, subject, site);
      } else {
        LockModel.acquired(thread, lock, subject, site);
      }
      if (Hooks.followsLocks()) {
        Hooks.steering().acquired(thread, Sites.get(site), lock.whole(subject), lock.isReadLock);
      }
    }
  }

  /** Before {@code unlock()}. */
  static void unlocking(ThreadState thread, Object subject, int site) {
    LockState lock = state(thread, subject);
    if (lock.isLock) {
      if (lock.isStray()) {
        STRAY.release(thread);
      }
      if (lock.isReadLock) {
        LockModel.releasingShared(thread, lock, subject);
      } else {
        LockModel.releasing(thread, lock, subject);
      }
      if (Hooks.followsLocks()) {
        Hooks.steering().released(thread, Sites.get(site), lock.whole(subject), lock.isReadLock);
      }
    }
  }

  static void beforeStamped(ThreadState thread, Op op, Object subject, Site site) {
    LockState lock = state(thread, subject);
    boolean shared = false;
    switch (op) {
      case STAMPED_WRITE, STAMPED_READ -> {
        if (Hooks.followsLocks()) {
          Hooks.steering().beforeAcquire(thread, site, subject, op == Op.STAMPED_READ);
        }
        LockModel.attempt(thread, lock);
        Stamps.checkSelf(thread, lock, op);
        return;
      }
      case STAMPED_UNLOCK_READ -> shared = true;
      case STAMPED_UNLOCK_WRITE -> {}
      default -> shared = lock.owner() != thread;
    }
    if (shared) {
      LockModel.releasingShared(thread, lock, subject);
    } else {
      LockModel.releasing(thread, lock, subject);
    }
    if (Hooks.followsLocks()) {
      Hooks.steering().released(thread, site, subject, shared);
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
    boolean shared = op == Op.STAMPED_READ || op == Op.STAMPED_TRY_READ;
    if (stamp == 0) {
      Hooks.steering().refused(thread);
      return;
    }
    if (shared && Attention.isDataOnly()) {
      // Nobody will know of which kind a stamp is that is given back.
      LockModel.acquired(thread, lock, subject, site.id());
    } else if (shared) {
      LockModel.acquiredShared(thread, lock, subject, site.id());
    } else {
      LockModel.acquired(thread, lock, subject, site.id());
    }
    if (Hooks.followsLocks()) {
      Hooks.steering().acquired(thread, site, subject, shared);
    }
  }
}
