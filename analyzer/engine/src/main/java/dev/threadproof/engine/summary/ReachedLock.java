package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Given;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.path.Lock;
import org.jspecify.annotations.Nullable;

/**
 * A lock taken by a method or by what it calls.
 *
 * @param site where it is taken
 * @param chain the calls that lead there, null when the method takes it itself
 * @param given what tests on the way have told
 * @param tried whether the thread goes on without it
 * @param sure whether every call on the way has one target only
 */
public record ReachedLock(
    Lock lock, Site site, @Nullable Chain chain, Given given, boolean tried, boolean sure) {

  /** The same, reached in another way as well. */
  ReachedLock or(Given other) {
    Given both = given.common(other);
    return both.equals(given) ? this : new ReachedLock(lock, site, chain, both, tried, sure);
  }
}
