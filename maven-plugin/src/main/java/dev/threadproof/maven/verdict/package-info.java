/**
 * What a build makes of a report: which findings count, whether there are too many, and the words
 * in the build's log.
 *
 * <p>The goals come in here. Start at {@link dev.threadproof.maven.verdict.Verdict}.
 */
@NullMarked
package dev.threadproof.maven.verdict;

import org.jspecify.annotations.NullMarked;
