/**
 * A queue with a lock and a condition, after the document's article on such a queue in C++.
 *
 * <p>Document: 004.
 */
@NullMarked
package dev.threadproof.samples.s28lockedqueue;

import org.jspecify.annotations.NullMarked;
