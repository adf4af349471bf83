/**
 * Who may call whom, and the order in which methods are summarised.
 *
 * <p>For the engine's own stages only. Start at {@link dev.threadproof.engine.callgraph.CallGraph}.
 */
@NullMarked
package dev.threadproof.engine.callgraph;

import org.jspecify.annotations.NullMarked;
