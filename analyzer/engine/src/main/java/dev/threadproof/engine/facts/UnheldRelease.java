package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;

/**
 * A lock given back that some way through the method has taken and another has not.
 *
 * @param acquired where it is taken
 * @param otherMode whether the other way holds it in another mode
 * @param afterException whether only an exception leads to the release, and it is not one of the
 *     acquisition
 * @param byCondition whether a condition of its own decides on the release, which may well tell the
 *     two ways apart
 */
public record UnheldRelease(
    Lock lock,
    Site acquired,
    Site site,
    boolean otherMode,
    boolean afterException,
    boolean byCondition) {}
