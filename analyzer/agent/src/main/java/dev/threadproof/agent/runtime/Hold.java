package dev.threadproof.agent.runtime;

/**
 * A lock in the hand of a thread.
 *
 * @param lock which one
 * @param site where it was taken
 */
record Hold(LockState lock, Site site) {}
