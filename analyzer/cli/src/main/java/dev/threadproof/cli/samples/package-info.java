/**
 * The samples as a newcomer meets them: all programs with what a scan says of each, or one of them
 * in full. Start at {@link dev.threadproof.cli.samples.SampleTree}, which finds them in the source
 * tree, and {@link dev.threadproof.cli.samples.Overview}, which is what the command prints.
 */
@NullMarked
package dev.threadproof.cli.samples;

import org.jspecify.annotations.NullMarked;
