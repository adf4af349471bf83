/**
 * Programs run for real: a JVM of its own with the agent in it, watched, its events read back.
 * Start at {@link dev.threadproof.agent.fork.Fork}.
 */
@NullMarked
package dev.threadproof.agent.fork;

import org.jspecify.annotations.NullMarked;
