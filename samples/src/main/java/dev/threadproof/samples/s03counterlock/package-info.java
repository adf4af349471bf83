/**
 * Fifty threads add one to a global counter between acquire and release.
 *
 * <p>The release stands behind the work and not in a finally. In the document the work cannot fail;
 * here it is {@code Math.addExact}, since a Java counter, unlike a Python one, can overflow.
 *
 * <p>Document: 001.
 */
@NullMarked
package dev.threadproof.samples.s03counterlock;

import org.jspecify.annotations.NullMarked;
