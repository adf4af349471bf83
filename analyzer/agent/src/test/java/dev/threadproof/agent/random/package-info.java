/**
 * Random programs that are free of races by construction, and the same with one guard removed: what
 * the agent says of them is known beforehand. The guards are files in {@code src/test/programs};
 * start at {@link dev.threadproof.agent.random.RandomProgram}.
 */
@NullMarked
package dev.threadproof.agent.random;

import org.jspecify.annotations.NullMarked;
