/**
 * The report for a terminal: grouped by rule, the colliding threads side by side.
 *
 * <p>{@link dev.threadproof.report.FormatName} comes in at {@link
 * dev.threadproof.report.text.TextReport}. {@code FindingText} says what stands where in a finding,
 * {@code ThreadColumns} sets the threads, {@code Closing} sums up. All of them make {@code Line}s,
 * pieces of text with a style; only {@code Line} knows escape codes, and only {@code Glyphs} how
 * wide a character is.
 */
@NullMarked
package dev.threadproof.report.text;

import org.jspecify.annotations.NullMarked;
