/**
 * Fifty threads are started in one loop and joined in another; the time that took is printed.
 *
 * <p>Document: 001.
 */
@NullMarked
package dev.threadproof.samples.s27fiftythreads;

import org.jspecify.annotations.NullMarked;
