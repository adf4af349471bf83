/**
 * One thread takes a lock that it already holds.
 *
 * <p>Document: 000.
 */
@NullMarked
package dev.threadproof.samples.s15reentrant;

import org.jspecify.annotations.NullMarked;
