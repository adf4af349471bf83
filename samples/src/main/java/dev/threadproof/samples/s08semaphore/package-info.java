/**
 * Twenty-two threads pass a semaphore that lets five in at a time.
 *
 * <p>The document's program gives its permit back, but not in a finally, and sleeps in between;
 * that is {@code ReleaseSkipped}. Without the release it would stand still after five threads.
 *
 * <p>Document: 001.
 */
@NullMarked
package dev.threadproof.samples.s08semaphore;

import org.jspecify.annotations.NullMarked;
