/**
 * The command line: one class per command, and what all commands share (exit codes, usage errors,
 * crashes).
 *
 * <p>Nobody imports this; it is the last link of the chain. Start at {@link
 * dev.threadproof.cli.Main}; what a scan does is in {@link dev.threadproof.scan.Scan}.
 */
@NullMarked
package dev.threadproof.cli;

import org.jspecify.annotations.NullMarked;
