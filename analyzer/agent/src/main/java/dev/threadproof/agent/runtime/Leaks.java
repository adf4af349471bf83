package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.output.JsonLine;
import dev.threadproof.agent.runtime.output.Trace;
import java.util.ArrayList;
import java.util.List;

/** Locks that stay taken though their owner has ended. */
final class Leaks {

  private Leaks() {}

  /** Reports what threads that have ended did not give back. */
  static void checkEnded() {
    for (ThreadState thread : Threads.ended()) {
      for (int i = 0; i < thread.holds.count(); i++) {
        check(thread.holds.lock(i));
      }
    }
  }

  /** Reports the lock if its owner has ended; once. */
  static void check(LockState lock) {
    ThreadState owner = lock.owner();
    if (owner == null || !lock.explicit || owner.thread.getState() != Thread.State.TERMINATED) {
      return;
    }
    synchronized (lock) {
      if (lock.reportedLeak || lock.owner() != owner) {
        return;
      }
      lock.reportedLeak = true;
    }
    List<String> waiters = new ArrayList<>();
    for (ThreadState thread : Threads.live()) {
      if (thread.wanted == lock) {
        waiters.add(thread.thread.getName());
      }
    }
    Trace.write(
        new JsonLine("leaked-lock")
            .put("level", "failed")
            .put("lock", lock.label())
            .put("owner", owner.thread.getName())
            .put("taken-at", lock.takenBy())
            .put("waiters", waiters));
    Hooks.steering().witnessed("leaked-lock");
  }
}
