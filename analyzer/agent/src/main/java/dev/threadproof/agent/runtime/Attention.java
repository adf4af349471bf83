package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.VectorClock;

/**
 * How closely the threads have to be followed. A plan that is about data needs to know of locks
 * only what they order and whether a thread has one; and there is nothing to order before the first
 * access of the plan, nor after all threads know of all of them. So until then, and from then on,
 * the clocks stand still.
 */
final class Attention {

  private static final VectorClock RECORDED = new VectorClock();
  private static final VectorClock SETTLED = new VectorClock();
  private static int unseen;

  /** Changes whenever the clocks begin to stand still, and so makes all news old. */
  private static int round;

  /** Whether a thread that knows of an access has released anything since then. */
  private static boolean told = true;

  /**
   * Whether the run is about data alone. Set before the first class is woven, so not volatile.
   *
   * @see #idle
   */
  private static boolean dataOnly;

  /**
   * Whether clocks stand still. Not volatile: a thread that comes after an access comes after it by
   * what the program did, and by that it sees this, too.
   */
  private static boolean idle;

  private Attention() {}

  @SuppressWarnings("threadproof:InconsistentGuard") // comes before the first thread is woven
  static void toData() {
    dataOnly = true;
    idle = true;
    told = false;
    round = 1;
  }

  static boolean isDataOnly() {
    return dataOnly;
  }

  static boolean isIdle() {
    return idle;
  }

  /** Whether the thread knows of no access that others may not know of. */
  static boolean hasNothingToTell(ThreadState thread) {
    return idle || thread.newsRound != round;
  }

  /** Whether nobody has told of an access. */
  static boolean hasNothingToLearn() {
    return idle || !told;
  }

  /** The thread releases what it knows. */
  static void released(ThreadState thread) {
    if (dataOnly && !hasNothingToTell(thread)) {
      told = true;
    }
  }

  /** The thread learns what another one released. */
  static void acquired(ThreadState thread) {
    if (dataOnly && !hasNothingToLearn()) {
      thread.newsRound = round;
    }
  }

  /** The thread comes after the end of another one. */
  static void joined(ThreadState thread) {
    if (dataOnly) {
      thread.newsRound = round;
      settle();
    }
  }

  /** An access of the plan is kept. */
  static void recorded(ThreadState thread) {
    if (dataOnly) {
      synchronized (RECORDED) {
        RECORDED.set(thread.slot, thread.time());
        thread.newsRound = round;
        idle = false;
      }
    }
  }

  /** A thread is started that has not been seen yet. */
  static void started() {
    if (dataOnly) {
      synchronized (RECORDED) {
        unseen++;
      }
    }
  }

  /**
   * A thread is seen for the first time.
   *
   * @param started whether its start was seen
   */
  static void seen(ThreadState thread, boolean started) {
    if (dataOnly) {
      synchronized (RECORDED) {
        unseen -= started ? 1 : 0;
        thread.clock.join(SETTLED);
      }
    }
  }

  /** Lets the clocks stand still if every thread comes after all accesses that are kept. */
  private static void settle() {
    if (idle) {
      return;
    }
    synchronized (RECORDED) {
      if (unseen > 0) {
        return;
      }
      for (ThreadState thread : Threads.live()) {
        if (!thread.clock.covers(RECORDED, thread.slot)) {
          return;
        }
      }
      SETTLED.join(RECORDED);
      idle = true;
      told = false;
      round++;
    }
  }
}
