/**
 * Several tasks are started together, and all of them are waited for.
 *
 * <p>Document: 004.
 */
@NullMarked
package dev.threadproof.samples.s25gather;

import org.jspecify.annotations.NullMarked;
