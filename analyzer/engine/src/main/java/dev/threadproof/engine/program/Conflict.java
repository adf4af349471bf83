package dev.threadproof.engine.program;

/**
 * Two accesses of one field, one of them a write, that nothing orders and no lock keeps apart.
 *
 * @param basis how it is known that they may meet on one object
 */
public record Conflict(Use first, Use second, Basis basis) {

  /** From the surest to the least sure. */
  public enum Basis {
    /** Both are seen from one method, which starts the threads, on one object. */
    SAME_METHOD,
    /** The same, on objects that both find on a walk from one object. */
    SAME_WALK,
    /** A thread that an object starts, and callers of that object. */
    THREAD_AND_CALLERS,
    /** Callers of one object of a class that uses locks. */
    CALLERS
  }
}
