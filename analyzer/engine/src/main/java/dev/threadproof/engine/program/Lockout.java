package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.SignalFact;
import dev.threadproof.engine.path.LockName;

/**
 * A wait under a lock without which nobody can send the signal.
 *
 * @param outer the lock that is kept while waiting
 * @param signal one of the signals, all of which are sent with that lock held
 */
public record Lockout(SignalFact waiter, SignalFact signal, LockName outer) {}
