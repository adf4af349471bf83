package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Access;
import org.jspecify.annotations.Nullable;

/**
 * An access made by a method or by what it calls.
 *
 * @param access in the method's names, with all locks held
 * @param chain the calls that lead there, null when the method makes it itself
 * @param polled whether the value is read again and again to decide whether to go on
 */
public record ReachedAccess(Access access, @Nullable Chain chain, boolean polled) {}
