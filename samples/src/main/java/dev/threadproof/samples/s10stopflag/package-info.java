/**
 * Main tells a worker to stop by a flag that the worker looks at in every round.
 *
 * <p>Document: 000.
 */
@NullMarked
package dev.threadproof.samples.s10stopflag;

import org.jspecify.annotations.NullMarked;
