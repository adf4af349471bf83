/**
 * Main waits until no other thread is active.
 *
 * <p>Document: 001.
 */
@NullMarked
package dev.threadproof.samples.s26spin;

import org.jspecify.annotations.NullMarked;
