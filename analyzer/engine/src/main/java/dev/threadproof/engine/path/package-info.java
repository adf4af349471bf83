/**
 * Access paths and locks: the names by which the analysis knows objects.
 *
 * <p>An access path is a root followed by at most {@link
 * dev.threadproof.engine.path.Path#MAX_SELECTORS} selectors. Two equal paths in one activation of a
 * method are taken to name the same object. Knows classes by name only. Facts, summaries, the
 * program and rules come in here. Start at {@link dev.threadproof.engine.path.Path}.
 */
@NullMarked
package dev.threadproof.engine.path;

import org.jspecify.annotations.NullMarked;
