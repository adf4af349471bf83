/**
 * Each thread binds its own student and greets it.
 *
 * <p>Documents: 000, 002.
 */
@NullMarked
package dev.threadproof.samples.s11threadlocal;

import org.jspecify.annotations.NullMarked;
