/**
 * The whole program as rules see it: thread roots, what each may touch, what may run in parallel,
 * guards, lock order.
 *
 * <p>Start at {@link dev.threadproof.engine.program.Program}.
 */
@NullMarked
package dev.threadproof.engine.program;

import org.jspecify.annotations.NullMarked;
