/**
 * Two threads take turns: each speaks, notifies the other, and waits to be notified.
 *
 * <p>Document: 000.
 */
@NullMarked
package dev.threadproof.samples.s13taketurns;

import org.jspecify.annotations.NullMarked;
