package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What woven code calls where it takes a monitor or a lock of {@code java.util.concurrent} and
 * where it gives it back.
 */
public final class LockHooks {

  private LockHooks() {}

  /** Before a monitor is entered. */
  public static void entering(@Nullable Object monitor, ThreadState thread, int site) {
    if (thread.inside || monitor == null) {
      return;
    }
    if (Hooks.isSteered()) {
      asks(monitor, thread, site);
    }
    LockModel.attempt(thread, thread.state(monitor).lock(monitor));
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
    LockModel.acquired(thread, thread.state(monitor).lock(monitor), monitor, site);
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
      LockModel.releasing(thread, lock);
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
