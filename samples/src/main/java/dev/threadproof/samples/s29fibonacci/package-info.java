/**
 * A Fibonacci number is computed by tasks that split.
 *
 * <p>Document: 003.
 */
@NullMarked
package dev.threadproof.samples.s29fibonacci;

import org.jspecify.annotations.NullMarked;
