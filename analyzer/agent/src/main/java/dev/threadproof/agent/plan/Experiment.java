package dev.threadproof.agent.plan;

import java.util.Locale;

/** What the agent does to a program in order to witness one kind of defect. */
public enum Experiment {
  /** Hold a thread at one access until another thread stands at the other, on the same object. */
  RACE,
  /** Look for two accesses that nothing orders; the scheduler is left alone. */
  UNORDERED,
  /** Hold each thread after its first lock until the others have theirs. */
  LOCK_CYCLE,
  /**
   * Throw an exception at a call between acquisition and release, then see who waits for the lock.
   */
  LOCK_LEAK,
  /** Let a wait return though nobody signalled. */
  SPURIOUS_WAKEUP,
  /** Let the signal come between the test and the wait, or reach the wrong waiter. */
  LOST_WAKEUP,
  /** Let another thread act between a test and the act that relies on it. */
  ACT_BETWEEN,
  /** See a thread blocked on what only it could give back. */
  SELF_DEADLOCK,
  /** See tasks of a pool wait for tasks that the pool has no thread for. */
  STARVATION,
  /** See threads parked that no running thread can release: permits, stamps, latches. */
  STUCK,
  /** See a task find in a thread-local variable what an earlier task of its thread left there. */
  LEFT_VALUE,
  /** See a pool, with nobody left who could shut it down, keep the JVM from ending. */
  LEFT_POOL;

  /** The name in a plan file: lower case, words joined by hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The experiment of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Experiment of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
