package dev.threadproof.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Something to do with a jar, worth measuring. */
enum Workload {
  /** Unzip, ASM tree, basic abstract interpretation: what an analysis on ASM cannot go below. */
  FLOOR {
    @Override
    Tally run(Path jar, int threads) throws IOException {
      return Floor.run(jar);
    }
  },
  /** A whole scan, all rules, without a report. */
  SCAN {
    @Override
    Tally run(Path jar, int threads) {
      return Scan.run(jar, threads);
    }
  };

  abstract Tally run(Path jar, int threads) throws IOException;

  /**
   * What came of it.
   *
   * @param classes classes looked at
   * @param unread classes that could not be analysed
   * @param findings defects found
   * @param diagnostics lines about what stood in the way
   */
  record Tally(int classes, int unread, int findings, int diagnostics) {}
}
