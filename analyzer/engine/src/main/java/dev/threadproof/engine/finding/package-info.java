/**
 * What the analysis says, and nothing about how it found out: findings, the places and threads they
 * name, rule descriptors, diagnostics and limits.
 *
 * <p>The only package of the engine that {@code source}, {@code report} and {@code confirm} may
 * import. Everything here is an immutable value with a total order, so that two runs over the same
 * input print the same bytes. Start at {@link dev.threadproof.engine.finding.Finding}.
 */
@NullMarked
package dev.threadproof.engine.finding;

import org.jspecify.annotations.NullMarked;
