package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.path.Lock;
import org.jspecify.annotations.Nullable;

/**
 * A lock taken by a method or by what it calls.
 *
 * @param site where it is taken
 * @param chain the calls that lead there, null when the method takes it itself
 * @param tried whether the thread goes on without it
 * @param sure whether every call on the way has one target only
 */
public record ReachedLock(
    Lock lock, Site site, @Nullable Chain chain, boolean tried, boolean sure) {}
