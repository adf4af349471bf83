/**
 * Ten threads print, one at a time.
 *
 * <p>In the document both calls on the lock are commented out. Here the first one is back, and then
 * the other.
 *
 * <p>Document: 001.
 */
@NullMarked
package dev.threadproof.samples.s22printlock;

import org.jspecify.annotations.NullMarked;
