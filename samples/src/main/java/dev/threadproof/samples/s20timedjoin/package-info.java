/**
 * Main waits for a daemon thread a while, then reads its result.
 *
 * <p>One of the document's articles says that a join with a time-out ends the thread when the time
 * is up. It does not, in no language: it only stops waiting, and nothing is ordered.
 *
 * <p>Document: 000.
 */
@NullMarked
package dev.threadproof.samples.s20timedjoin;

import org.jspecify.annotations.NullMarked;
