/**
 * Graph algorithms over plain ints, with no knowledge of classes or locks.
 *
 * <p>Anyone in the engine may come in. Every answer is a function of the graph alone: no hash
 * order, no time. Start at {@link dev.threadproof.engine.graph.StronglyConnectedComponents} (call
 * graph, supertypes) and {@link dev.threadproof.engine.graph.ElementaryCycles} (lock order).
 */
@NullMarked
package dev.threadproof.engine.graph;

import org.jspecify.annotations.NullMarked;
