package dev.threadproof.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One run of a workload in a JVM of its own.
 *
 * @param cpuNanos CPU time of the whole process from the workload's begin to its end: all threads,
 *     with compiler and collector, without the JVM's start
 * @param wallNanos the same by the clock
 * @param heapBytes sum of the peaks of the heap's pools, garbage included
 * @param residentBytes largest resident set of the process, 0 where the system does not tell
 */
record Measurement(
    Workload.Tally tally, long cpuNanos, long wallNanos, long heapBytes, long residentBytes) {

  private static final String MARK = "measured";
  private static final int FIELDS = 9;

  /** As one line, to be read by {@link #parse}. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%s %d %d %d %d %d %d %d %d",
        MARK,
        tally.classes(),
        tally.unread(),
        tally.findings(),
        tally.diagnostics(),
        cpuNanos,
        wallNanos,
        heapBytes,
        residentBytes);
  }

  /** Reads a line; empty when it is another program's talk. */
  static Optional<Measurement> parse(String line) {
    String[] parts = line.split(" ", -1);
    if (!parts[0].equals(MARK) || parts.length != FIELDS) {
      return Optional.empty();
    }
    long[] n = new long[FIELDS];
    for (int i = 1; i < FIELDS; i++) {
      n[i] = Long.parseLong(parts[i]);
    }
    Workload.Tally tally = new Workload.Tally((int) n[1], (int) n[2], (int) n[3], (int) n[4]);
    return Optional.of(new Measurement(tally, n[5], n[6], n[7], n[8]));
  }

  double cpuSeconds() {
    return cpuNanos / 1e9;
  }

  double wallSeconds() {
    return wallNanos / 1e9;
  }

  long heapMebibytes() {
    return heapBytes >> 20;
  }

  long residentMebibytes() {
    return residentBytes >> 20;
  }

  /** The run with the median CPU time, the lower one of two. */
  static Measurement median(List<Measurement> runs) {
    List<Measurement> sorted = new ArrayList<>(runs);
    sorted.sort((a, b) -> Long.compare(a.cpuNanos, b.cpuNanos));
    return sorted.get((sorted.size() - 1) / 2);
  }
}
