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
    /** By an exception that an instruction itself may raise, or an asynchronous one. */
    IMPLICIT,
    /** By an exception that is not to be expected. */
    UNLIKELY
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
