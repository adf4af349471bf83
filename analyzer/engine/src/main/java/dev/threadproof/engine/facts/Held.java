package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;

/**
 * A lock and how often it is held more than at the method's entry; negative when it was released
 * more often than taken.
 *
 * @param site instruction that took it first, -1 for the monitor of a synchronized method
 */
public record Held(Lock lock, int count, int site) {}
