/**
 * The door of the agent: what the JVM calls before {@code main}. It puts the runtime on the
 * bootstrap class path and the weaver into a class loader of its own. Nobody comes in but the JVM.
 * Start at {@link dev.threadproof.agent.Premain}.
 */
@NullMarked
package dev.threadproof.agent;

import org.jspecify.annotations.NullMarked;
