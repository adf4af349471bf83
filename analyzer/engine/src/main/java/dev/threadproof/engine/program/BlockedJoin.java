package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.LockName;

/**
 * A wait for a thread under a lock that the thread needs.
 *
 * @param body what the thread runs
 * @param taker the method, reached from there, that takes the lock
 */
public record BlockedJoin(Site join, LockName lock, MethodId body, MethodId taker) {}
