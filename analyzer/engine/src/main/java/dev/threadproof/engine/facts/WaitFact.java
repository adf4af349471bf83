package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Path;

/**
 * A wait for a signal.
 *
 * @param monitor whether the object is used as a monitor, not as a condition of a lock
 * @param timed whether a time-out bounds it
 * @param looped whether the condition is tested again after waking up
 * @param guarded whether a condition is tested before
 * @param last whether the method only returns afterwards, so that its caller has to look
 * @param held whether the method itself, or every caller of it, takes the lock waited on
 * @param condition what is tested
 */
public record WaitFact(
    Path on,
    boolean monitor,
    boolean timed,
    boolean looped,
    boolean guarded,
    boolean last,
    boolean held,
    WaitCondition condition,
    Site site) {

  /** The same wait, known to lie in a loop of every caller. */
  public WaitFact inCallersLoop() {
    return new WaitFact(on, monitor, timed, true, guarded, last, held, condition, site);
  }

  /** The same wait in a method whose callers all hold the lock. */
  public WaitFact underCallersLock() {
    return new WaitFact(
        on, monitor, timed, looped, guarded, last, true, WaitCondition.CALLERS, site);
  }
}
