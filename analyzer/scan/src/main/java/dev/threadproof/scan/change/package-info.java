/**
 * What a change touches: the lines that differ from a revision of git, and the findings that have a
 * side on them.
 *
 * <p>The commands come in at {@link dev.threadproof.scan.change.GitDiff}, the scan at {@link
 * dev.threadproof.scan.change.Change}.
 */
@NullMarked
package dev.threadproof.scan.change;

import org.jspecify.annotations.NullMarked;
