package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;
import java.util.Comparator;

/**
 * A way out of the method on which a lock taken in it is still held.
 *
 * @param acquired where the lock was taken
 * @param exit the instruction that leaves the method
 * @param way how it leaves
 */
public record Leak(Lock lock, Site acquired, Site exit, Way way) implements Comparable<Leak> {

  /** How the method is left, the most telling first. */
  public enum Way {
    /** By return. */
    RETURN,
    /** By a throw written in the method. */
    THROW,
    /** By an exception out of a call. */
    CALL,
    /** By an exception out of library code that is not at hand, and may throw for all we know. */
    UNSEEN,
    /** By an exception that an instruction itself may raise, or an asynchronous one. */
    IMPLICIT,
    /** By an exception that is not to be expected. */
    UNLIKELY;

    /** The more telling of the two. */
    public Way or(Way other) {
      return compareTo(other) <= 0 ? this : other;
    }

    /** Whether a call is the reason. */
    public boolean isOfCall() {
      return this == CALL || this == UNSEEN;
    }
  }

  Leak by(Way other) {
    return new Leak(lock, acquired, exit, other);
  }

  @Override
  public int compareTo(Leak other) {
    return Comparator.comparing(Leak::acquired)
        .thenComparing(Leak::way)
        .thenComparing(Leak::exit)
        .thenComparing(l -> l.lock().toString())
        .compare(this, other);
  }
}
