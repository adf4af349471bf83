package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.VectorClock;
import org.jspecify.annotations.Nullable;

/**
 * Something that orders threads: a monitor, a lock, a volatile field, a queue, a task. Holds the
 * clock of all that was released into it.
 */
final class Sync {

  /** Guarded by this. */
  private @Nullable VectorClock clock;

  /** All that the thread has done becomes visible to those who acquire later. */
  void release(ThreadState thread) {
    thread.publish();
    synchronized (this) {
      if (clock == null) {
        clock = thread.clock.copy();
      } else {
        clock.join(thread.clock);
      }
    }
    thread.tick();
  }

  /** The thread comes after all that was released so far. */
  void acquire(ThreadState thread) {
    synchronized (this) {
      if (clock != null) {
        thread.clock.join(clock);
      }
    }
  }

  /** All that was released so far. */
  synchronized VectorClock snapshot() {
    return clock == null ? new VectorClock() : clock.copy();
  }
}
