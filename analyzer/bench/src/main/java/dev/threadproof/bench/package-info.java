/**
 * Programs that measure a scan against the least that any analysis with ASM must do, and that scan
 * a corpus of jars one by one. Not shipped.
 *
 * <p>Start at {@link dev.threadproof.bench.FloorBenchmark} or {@link
 * dev.threadproof.bench.CorpusScan}; both run their work in fresh JVMs, whose main class is {@link
 * dev.threadproof.bench.Probe}.
 */
@NullMarked
package dev.threadproof.bench;

import org.jspecify.annotations.NullMarked;
