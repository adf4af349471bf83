/**
 * A master serves tasks to workers over sockets; here all of them are on the loopback interface.
 *
 * <p>Document: 002.
 */
@NullMarked
package dev.threadproof.samples.s30workqueue;

import org.jspecify.annotations.NullMarked;
