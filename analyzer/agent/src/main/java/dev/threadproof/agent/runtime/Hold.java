package dev.threadproof.agent.runtime;

import dev.threadproof.agent.plan.Point;

/**
 * A lock in the hand of a thread.
 *
 * @param lock which one
 * @param site where it was taken
 */
record Hold(LockState lock, Site site) {

  static final Hold NONE =
      new Hold(
          new LockState(new Object(), ObjectState.NONE),
          new Site(0, "?", "?", "", 0, Point.Kind.ACQUIRE, "", null, false));
}
