package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.VectorClock;
import org.jspecify.annotations.Nullable;

/**
 * Something that orders threads: a monitor, a lock, a volatile field, a queue, a task. Holds the
 * clock of all that was released into it.
 */
final class Sync {

  /** Guarded by this; once there, it stays. */
  private volatile @Nullable VectorClock clock;

  /** All that the thread has done becomes visible to those who acquire later. */
  void release(ThreadState thread) {
    Attention.released(thread);
    thread.publish();
    synchronized (this) {
      VectorClock released = clock;
      if (released == null) {
        clock = thread.clock.copy();
      } else {
        released.join(thread.clock);
      }
    }
    thread.tick();
  }

  /** The thread comes after all that was released so far. */
  void acquire(ThreadState thread) {
    if (clock == null) {
      return;
    }
    Attention.acquired(thread);
    synchronized (this) {
      VectorClock released = clock;
      if (released != null) {
        thread.clock.join(released);
      }
    }
  }

  /** All that was released so far. */
  synchronized VectorClock snapshot() {
    VectorClock released = clock;
    return released == null ? new VectorClock() : released.copy();
  }
}
