/**
 * Drives the threads of one run so that what a plan describes happens if it can, and says what came
 * of it. The runtime's hooks come in by {@link dev.threadproof.agent.runtime.steer.Driver}; start
 * there, then read {@link dev.threadproof.agent.runtime.steer.Strategy}: one subclass is one
 * experiment.
 *
 * <p>Nothing here makes an outcome that the program could not have by itself: threads are held back
 * for a bounded time, a call that may throw throws, a wait returns as a wait may.
 */
@NullMarked
package dev.threadproof.agent.runtime.steer;

import org.jspecify.annotations.NullMarked;
