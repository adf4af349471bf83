/**
 * What a report comes to, in numbers.
 *
 * <p>For the formats, which print it, and for the command line, which decides on the exit code with
 * it. Start at {@link dev.threadproof.report.summary.Summary}.
 */
@NullMarked
package dev.threadproof.report.summary;

import org.jspecify.annotations.NullMarked;
