package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;

/**
 * A lock given back that some way through the method has taken and another has not.
 *
 * @param acquired where it is taken
 * @param otherMode whether the other way holds it in another mode
 */
public record UnheldRelease(Lock lock, Site acquired, Site site, boolean otherMode) {}
