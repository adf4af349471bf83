package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Site;

/**
 * A task that waits for another task of the pool that it runs in itself.
 *
 * @param start where the waiting task is handed to the pool
 */
public record Starvation(Site start, ReachedPoolWait awaited) {}
