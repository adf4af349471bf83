/**
 * The table of the samples in {@code samples/README.md}: what each variant must say, what the scan
 * says, what a run under the agent proved, and what a peer says. Start at {@link
 * dev.threadproof.bench.samples.SamplesReadme}, which writes it; {@link
 * dev.threadproof.bench.samples.SamplesProof} runs the samples under the agent, {@link
 * dev.threadproof.bench.samples.SpotBugsRun} measures the peer.
 */
@NullMarked
package dev.threadproof.bench.samples;

import org.jspecify.annotations.NullMarked;
