/**
 * Several consumers empty a queue that a producer has filled.
 *
 * <p>The document has one consumer, for which its loop is right; with two it is not.
 *
 * <p>Document: 004.
 */
@NullMarked
package dev.threadproof.samples.s14queueempty;

import org.jspecify.annotations.NullMarked;
