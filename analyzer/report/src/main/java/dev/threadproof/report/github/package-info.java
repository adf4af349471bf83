/**
 * What a job of GitHub Actions can show: annotations beside the changed lines, and a summary of the
 * step in Markdown.
 *
 * <p>{@link dev.threadproof.report.FormatName} comes in at {@link
 * dev.threadproof.report.github.Annotations} and {@link dev.threadproof.report.github.StepSummary};
 * each knows how much GitHub takes.
 */
@NullMarked
package dev.threadproof.report.github;

import org.jspecify.annotations.NullMarked;
