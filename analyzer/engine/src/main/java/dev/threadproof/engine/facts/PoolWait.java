package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Path;

/**
 * A wait for a task of a pool with a bounded number of threads.
 *
 * @param single whether the pool is known to have one thread only
 */
public record PoolWait(Path pool, boolean single, Site site) {}
