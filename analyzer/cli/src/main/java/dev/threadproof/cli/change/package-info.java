/**
 * What a change touches: the lines that differ from a revision of git, and the findings that have a
 * side on them.
 *
 * <p>The commands come in at {@link dev.threadproof.cli.change.GitDiff}, the scan at {@link
 * dev.threadproof.cli.change.Change}.
 */
@NullMarked
package dev.threadproof.cli.change;

import org.jspecify.annotations.NullMarked;
