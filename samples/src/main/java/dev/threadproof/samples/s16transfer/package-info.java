/**
 * Transfers between accounts that have a lock each: in the order of the arguments, in two fixed but
 * opposite orders, and in the order of the accounts' ids.
 *
 * <p>The broken variants may block for ever; their threads are daemons and {@code main} waits for
 * them a second at most, so that every variant ends. Start at {@link
 * dev.threadproof.samples.s16transfer.ArgumentOrder}, the mended twin is {@link
 * dev.threadproof.samples.s16transfer.IdOrder}.
 */
@NullMarked
package dev.threadproof.samples.s16transfer;

import org.jspecify.annotations.NullMarked;
