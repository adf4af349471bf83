/**
 * Vector clocks and epochs, the arithmetic of happens-before. Only the runtime comes in. Start at
 * {@link dev.threadproof.agent.runtime.clock.VectorClock}.
 */
@NullMarked
package dev.threadproof.agent.runtime.clock;

import org.jspecify.annotations.NullMarked;
