/**
 * Parent and child talk through a pipe with two ends.
 *
 * <p>Document: 001.
 */
@NullMarked
package dev.threadproof.samples.s24pipe;

import org.jspecify.annotations.NullMarked;
