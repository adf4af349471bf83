/**
 * What one method does, found by abstract interpretation of its body over access paths.
 *
 * <p>The lock state is part of the abstract state, and states that hold different locks are kept
 * apart (property simulation after Das, Lerner and Seigle, "ESP", PLDI 2002), so that a flag or a
 * {@code tryLock} result stays correlated with the lock it tells of. Effects of callees come in
 * through {@link dev.threadproof.engine.facts.Callees}. Start at {@link
 * dev.threadproof.engine.facts.Interpreter}; what comes out is {@link
 * dev.threadproof.engine.facts.MethodFacts}.
 */
@NullMarked
package dev.threadproof.engine.facts;

import org.jspecify.annotations.NullMarked;
