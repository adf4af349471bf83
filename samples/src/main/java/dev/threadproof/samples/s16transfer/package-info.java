/**
 * Money goes from account to account, each of which has a lock of its own.
 *
 * <p>Documents: 000.
 */
@NullMarked
package dev.threadproof.samples.s16transfer;

import org.jspecify.annotations.NullMarked;
