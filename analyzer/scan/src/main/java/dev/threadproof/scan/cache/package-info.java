/**
 * Reports of earlier scans, kept in a directory of the user's: a scan is a function of its inputs,
 * so the same inputs need no second one. Start at {@link dev.threadproof.scan.cache.ReportCache}.
 */
@NullMarked
package dev.threadproof.scan.cache;

import org.jspecify.annotations.NullMarked;
