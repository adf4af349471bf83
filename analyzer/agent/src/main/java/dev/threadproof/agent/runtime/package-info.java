/**
 * The part of the agent that lives in the target JVM, on the bootstrap class path: woven code calls
 * {@link dev.threadproof.agent.runtime.Hooks}, and nothing else here is called from outside but by
 * the weaver, which registers sites, and by the steering. Depends on {@code java.base} and the plan
 * alone; no lambda, no logging, no formatting in a hook. Start at {@code Hooks}, then {@code
 * VarState} for races and {@code LockModel} for locks.
 */
@NullMarked
package dev.threadproof.agent.runtime;

import org.jspecify.annotations.NullMarked;
