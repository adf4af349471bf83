package dev.threadproof.engine.classpath;

/**
 * Bounds that keep a hostile input from exhausting memory or time; far above what real programs
 * hold. All but the depth in bytes.
 *
 * @param classBytes one class file
 * @param nestedBytes one nested archive: its own size, and what its entries inflate to
 * @param inputBytes all that is inflated for one input
 * @param keptBytes all class files kept for one scan
 * @param depth how deep archives may be nested in archives
 */
record ReadLimits(int classBytes, long nestedBytes, long inputBytes, long keptBytes, int depth) {

  private static final int MIB = 1 << 20;

  static final ReadLimits DEFAULT =
      new ReadLimits(64 * MIB, 1024L * MIB, 4096L * MIB, 512L * MIB, 3);

  /** A number of bytes as a person would say it. */
  static String inWords(long bytes) {
    return bytes < MIB ? bytes + " bytes" : bytes / MIB + " MiB";
  }
}
