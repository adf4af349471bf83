/**
 * Producers add items to a list, consumers take them, and a condition tells them of each other.
 *
 * <p>Document: 000.
 */
@NullMarked
package dev.threadproof.samples.s12producerconsumer;

import org.jspecify.annotations.NullMarked;
