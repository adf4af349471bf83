/**
 * From a finding to a verdict: makes a plan of it, runs the user's program in a JVM of its own
 * under the agent, and reads what was witnessed.
 *
 * <p>Command line and build plug-ins come in at {@link dev.threadproof.confirm.Confirmation};
 * {@code experiment} makes plans, {@code fork} runs processes, {@code witness} reads what the agent
 * wrote, {@code driver} is what runs in the other JVM.
 */
@NullMarked
package dev.threadproof.confirm;

import org.jspecify.annotations.NullMarked;
