/**
 * Five threads take the counter into a local variable, add one, and write it back.
 *
 * <p>Document: 004.
 */
@NullMarked
package dev.threadproof.samples.s06tempcounter;

import org.jspecify.annotations.NullMarked;
