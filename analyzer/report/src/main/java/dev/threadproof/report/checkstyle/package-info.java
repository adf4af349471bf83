/**
 * The XML that Checkstyle writes, which many services read (Jenkins' Warnings plugin, review bots).
 *
 * <p>{@link dev.threadproof.report.FormatName} comes in at {@link
 * dev.threadproof.report.checkstyle.CheckstyleReport}.
 */
@NullMarked
package dev.threadproof.report.checkstyle;

import org.jspecify.annotations.NullMarked;
