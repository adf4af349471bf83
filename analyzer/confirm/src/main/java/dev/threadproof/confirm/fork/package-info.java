/**
 * Runs a JVM under the agent and makes sure that nothing of it stays behind: bounded time, bounded
 * output, and every process that it started ended with it. Start at {@link
 * dev.threadproof.confirm.fork.Forks}; knows nothing of findings.
 */
@NullMarked
package dev.threadproof.confirm.fork;

import org.jspecify.annotations.NullMarked;
