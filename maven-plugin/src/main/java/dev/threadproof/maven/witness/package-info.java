/**
 * The agent in the tests: the option that attaches it to their JVMs, and the files in which it
 * leaves what it saw.
 *
 * <p>The goals {@code prepare-agent} and {@code confirm} come in here. Start at {@link
 * dev.threadproof.maven.witness.AgentOption}.
 */
@NullMarked
package dev.threadproof.maven.witness;

import org.jspecify.annotations.NullMarked;
