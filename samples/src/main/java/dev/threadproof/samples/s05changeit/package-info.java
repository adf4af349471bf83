/**
 * Two threads add and take back the same amount many times; the sum must stay zero.
 *
 * <p>Document: 002.
 */
@NullMarked
package dev.threadproof.samples.s05changeit;

import org.jspecify.annotations.NullMarked;
