/**
 * Who may call whom, and the order in which methods are summarised.
 *
 * <p>Start at {@link dev.threadproof.engine.callgraph.CallGraph}.
 */
@NullMarked
package dev.threadproof.engine.callgraph;

import org.jspecify.annotations.NullMarked;
