/**
 * What the agent costs: programs of work that is heavy in locks, fields or arrays, each run bare,
 * under observation and steered. Start at {@link dev.threadproof.bench.overhead.OverheadBenchmark};
 * the JVMs that it measures run {@code Laps}.
 */
@NullMarked
package dev.threadproof.bench.overhead;

import org.jspecify.annotations.NullMarked;
