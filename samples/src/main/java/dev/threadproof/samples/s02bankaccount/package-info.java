/**
 * A hundred threads deposit one unit each into one account: without a lock, with a lock in one of
 * two methods, and with a lock in both. All variants end by themselves.
 *
 * <p>Start at {@link dev.threadproof.samples.s02bankaccount.Unguarded}, the mended twin is {@link
 * dev.threadproof.samples.s02bankaccount.Guarded}.
 */
@NullMarked
package dev.threadproof.samples.s02bankaccount;

import org.jspecify.annotations.NullMarked;
