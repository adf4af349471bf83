package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.PoolWait;
import org.jspecify.annotations.Nullable;

/**
 * A wait for a task of a bounded pool, made by a method or by what it calls.
 *
 * @param awaited the pool in the method's names
 * @param chain the calls that lead there, null when the method waits itself
 */
public record ReachedPoolWait(PoolWait awaited, @Nullable Chain chain) {}
