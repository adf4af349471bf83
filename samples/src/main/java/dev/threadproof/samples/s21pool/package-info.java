/**
 * A pool of five runs ten tasks, a callback gathers what they return.
 *
 * <p>Document: 001.
 */
@NullMarked
package dev.threadproof.samples.s21pool;

import org.jspecify.annotations.NullMarked;
