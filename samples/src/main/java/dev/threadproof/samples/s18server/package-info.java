/**
 * A server on the loopback interface with one thread per client, a list of clients and a counter.
 *
 * <p>Document: 000.
 */
@NullMarked
package dev.threadproof.samples.s18server;

import org.jspecify.annotations.NullMarked;
