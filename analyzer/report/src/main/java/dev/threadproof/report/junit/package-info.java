/**
 * Findings as a test suite, in the XML of Ant's JUnit task that every CI system reads.
 *
 * <p>{@link dev.threadproof.report.FormatName} comes in at {@link
 * dev.threadproof.report.junit.JunitReport}.
 */
@NullMarked
package dev.threadproof.report.junit;

import org.jspecify.annotations.NullMarked;
