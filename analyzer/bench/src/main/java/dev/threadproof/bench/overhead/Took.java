package dev.threadproof.bench.overhead;

import java.util.Optional;

/**
 * What some laps took.
 *
 * @param laps how many
 * @param sum what they computed; the same with the agent as without
 * @param cpuNanos CPU time of the whole process up to the end of the last lap
 * @param heapBytes what lives in the heap after them
 * @param residentBytes largest resident set of the process, 0 where the system does not tell
 */
record Took(int laps, long sum, long cpuNanos, long heapBytes, long residentBytes) {

  private static final String MARK = "took";
  private static final int FIELDS = 6;

  /** As one line, to be read by {@link #parse}. */
  String line() {
    return MARK + ' ' + laps + ' ' + sum + ' ' + cpuNanos + ' ' + heapBytes + ' ' + residentBytes;
  }

  /** Reads a line; empty when it is something else. */
  static Optional<Took> parse(String line) {
    String[] parts = line.split(" ", -1);
    if (!parts[0].equals(MARK) || parts.length != FIELDS) {
      return Optional.empty();
    }
    return Optional.of(
        new Took(
            Integer.parseInt(parts[1]),
            Long.parseLong(parts[2]),
            Long.parseLong(parts[3]),
            Long.parseLong(parts[4]),
            Long.parseLong(parts[5])));
  }
}
