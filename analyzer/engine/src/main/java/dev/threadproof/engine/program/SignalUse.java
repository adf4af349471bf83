package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.SignalFact;

/** A wait or a signal, and who holds the lock that belongs to it. */
public record SignalUse(SignalFact fact, Holding holding) {

  /** Who holds the lock. */
  public enum Holding {
    /** The method itself. */
    HERE,
    /** All callers, or some; or callers that are not seen may. */
    CALLERS,
    /** Nobody: all ways to the method are seen, and none takes the lock. */
    NOBODY
  }
}
