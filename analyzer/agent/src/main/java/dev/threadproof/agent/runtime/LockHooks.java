package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What woven code calls where it takes a monitor or a lock of {@code java.util.concurrent} and
 * where it gives it back.
 */
public final class LockHooks {

  private LockHooks() {}

  /** In a run about data alone: after a monitor was entered. */
  public static void took(@Nullable Object monitor, ThreadState thread, int site) {
    if (!thread.inside && monitor != null) {
      thread.heldObjects.push(monitor);
      if (!Attention.hasNothingToLearn()) {
        thread.lock(monitor).root().order(thread);
      }
    }
  }

  /** In a run about data alone: before a monitor is left. */
  public static void giving(@Nullable Object monitor, ThreadState thread, int site) {
    if (!thread.inside && monitor != null) {
      if (!Attention.hasNothingToTell(thread)) {
        thread.lock(monitor).root().publish(thread);
      }
      thread.heldObjects.pop(monitor);
    }
  }

  /** In a run about data alone: after a monitor was entered by a method that calls nothing. */
  public static void tookInLeaf(@Nullable Object monitor) {
    if (!Attention.hasNothingToLearn() && monitor != null) {
      ThreadState thread = Threads.current();
      if (!thread.inside) {
        thread.state(monitor).lock(monitor).root().order(thread);
      }
    }
  }

  /** In a run about data alone: before such a method leaves a monitor. */
  public static void givingInLeaf(@Nullable Object monitor) {
    if (!Attention.isIdle() && monitor != null) {
      ThreadState thread = Threads.current();
      if (!thread.inside && !Attention.hasNothingToTell(thread)) {
        thread.state(monitor).lock(monitor).root().publish(thread);
      }
    }
  }

  /** In a run about data alone: after {@code lock()}. */
  public static void tookLock(@Nullable Object lock, ThreadState thread, int site) {
    if (!thread.inside && lock != null) {
      if (Attention.hasNothingToLearn()) {
        thread.heldObjects.push(lock);
      } else {
        locked(lock, thread, site);
      }
    }
  }

  /** In a run about data alone: before {@code unlock()}. */
  public static void givingLock(@Nullable Object lock, ThreadState thread, int site) {
    if (!thread.inside && lock != null) {
      if (Attention.hasNothingToTell(thread)) {
        thread.heldObjects.pop(lock);
      } else {
        unlocking(lock, thread, site);
      }
    }
  }

  /** Before a monitor is entered. */
  public static void entering(@Nullable Object monitor, ThreadState thread, int site) {
    if (thread.inside || monitor == null) {
      return;
    }
    if (Hooks.isSteered()) {
      asks(monitor, thread, site);
    }
    LockModel.attempt(thread, thread.lock(monitor));
  }

  private static void asks(Object monitor, ThreadState thread, int site) {
    thread.inside = true;
    try {
      Hooks.steering().beforeAcquire(thread, Sites.get(site), monitor, false);
    } finally {
      thread.inside = false;
    }
  }

  /** After a monitor was entered. */
  public static void entered(@Nullable Object monitor, ThreadState thread, int site) {
    if (thread.inside || monitor == null) {
      return;
    }
    LockModel.acquired(thread, thread.lock(monitor), monitor, site);
    if (Hooks.isSteered()) {
      Hooks.steering().acquired(thread, Sites.get(site), monitor, false);
    }
  }

  /** Before a monitor is left. */
  public static void exiting(@Nullable Object monitor, ThreadState thread, int site) {
    if (thread.inside || monitor == null) {
      return;
    }
    LockState lock = thread.holds.of(monitor);
    if (lock != null) {
      LockModel.releasing(thread, lock, monitor);
    }
    if (Hooks.isSteered()) {
      thread.inside = true;
      Hooks.steering().released(thread, Sites.get(site), monitor, false);
      thread.inside = false;
    }
  }

  /** Before {@code lock()}. */
  public static void locking(@Nullable Object lock, ThreadState thread, int site) {
    if (!thread.inside && lock != null) {
      thread.inside = true;
      try {
        Locks.locking(thread, lock, site);
      } finally {
        thread.inside = false;
      }
    }
  }

  /** After {@code lock()}. */
  public static void locked(@Nullable Object lock, ThreadState thread, int site) {
    if (!thread.inside && lock != null) {
      thread.inside = true;
      try {
        Locks.locked(thread, lock, site);
      } finally {
        thread.inside = false;
      }
    }
  }

  /** Before {@code unlock()}. */
  public static void unlocking(@Nullable Object lock, ThreadState thread, int site) {
    if (!thread.inside && lock != null) {
      thread.inside = true;
      try {
        Locks.unlocking(thread, lock, site);
      } finally {
        thread.inside = false;
      }
    }
  }
}
