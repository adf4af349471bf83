/**
 * Two threads fill one hash table.
 *
 * <p>The document traces how the table of Java 1.7 loses its way: two threads that grow it at once
 * reverse a chain twice, and a cycle is left. It goes on to say that this was "solved very well" in
 * 1.8; and then that {@code put} still overwrites and {@code ++size} still loses. {@code
 * java.util.HashMap} has never been made for several threads, in no version: {@code SharedHashMap}
 * shows it with the one of the running JDK. {@code OldScheme} is a small table of our own after the
 * old scheme.
 *
 * <p>Document: 000.
 */
@NullMarked
package dev.threadproof.samples.s17hashmap;

import org.jspecify.annotations.NullMarked;
