/**
 * The Code Quality report of GitLab: what its merge requests show beside the changed lines.
 *
 * <p>{@link dev.threadproof.report.FormatName} comes in at {@link
 * dev.threadproof.report.gitlab.GitlabReport}.
 */
@NullMarked
package dev.threadproof.report.gitlab;

import org.jspecify.annotations.NullMarked;
