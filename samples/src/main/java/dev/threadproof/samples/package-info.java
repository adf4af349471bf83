/**
 * Small concurrent programs, each broken and mended, that can be run and scanned. One package per
 * program; the broken variants carry a marker beside the line that must be reported.
 *
 * <p>Start at {@link dev.threadproof.samples.s02bankaccount.Unguarded}.
 */
@NullMarked
package dev.threadproof.samples;

import org.jspecify.annotations.NullMarked;
