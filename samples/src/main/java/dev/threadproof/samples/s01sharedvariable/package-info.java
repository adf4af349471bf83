/**
 * A thread sets a shared variable, main prints it.
 *
 * <p>Document: 000.
 */
@NullMarked
package dev.threadproof.samples.s01sharedvariable;

import org.jspecify.annotations.NullMarked;
