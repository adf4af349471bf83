/**
 * Five thousand threads add two to the element of a list under a lock, main prints it.
 *
 * <p>Document: 003.
 */
@NullMarked
package dev.threadproof.samples.s07listelement;

import org.jspecify.annotations.NullMarked;
