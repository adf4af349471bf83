/**
 * Turns a {@link dev.threadproof.engine.finding.ScanReport} into something to read: by people
 * ({@code text}), by programs ({@code json}), by code-scanning services ({@code sarif}).
 *
 * <p>The command line and the build plug-ins come in here, by way of {@link
 * dev.threadproof.report.FormatName}. Each format lives in a package of its own that knows neither
 * the others nor this one; a new format is a package and one constant. Only {@code
 * dev.threadproof.engine.finding} is imported from the engine.
 */
@NullMarked
package dev.threadproof.report;

import org.jspecify.annotations.NullMarked;
