/**
 * Small concurrent programs, each broken and mended, that can be run and scanned: one package per
 * program, one class per variant. They depend on nothing of the analyzer.
 *
 * <p>A broken variant carries markers: {@code EXPECT} (or {@code MISS}, for what is known not to be
 * found) beside the line that must be reported, {@code PROOF} beside the class with the experiment
 * that witnesses the defect and the least level of proof, or {@code none} and the reason. They were
 * decided from the document and the Java memory model, before any scan.
 *
 * <p>What several programs need is here: {@link dev.threadproof.samples.Size} and {@link
 * dev.threadproof.samples.Watchdog}. Start at {@link
 * dev.threadproof.samples.s02bankaccount.Unguarded}.
 */
@NullMarked
package dev.threadproof.samples;

import org.jspecify.annotations.NullMarked;
