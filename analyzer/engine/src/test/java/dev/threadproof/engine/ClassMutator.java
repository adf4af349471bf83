package dev.threadproof.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Damages class files: cuts, flips, overwrites, repeats and splices. The same seed and sources give
 * the same mutants.
 */
final class ClassMutator {

  /** Values at the edges of what counts and indices can be. */
  private static final byte[] EDGES = {0, 1, 2, 0x7F, (byte) 0x80, (byte) 0xFE, (byte) 0xFF};

  /** Magic, versions: past them, a mutant gets further than the first check. */
  private static final int HEADER = 8;

  private final Random random;
  private final List<byte[]> sources;

  /**
   * Begins a sequence of mutants.
   *
   * @param sources class files, each longer than its header
   */
  ClassMutator(long seed, List<byte[]> sources) {
    this.random = new Random(seed);
    this.sources = List.copyOf(sources);
  }

  /** The next mutant. */
  byte[] next() {
    byte[] source = source();
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(source, random.nextInt(source.length));
      case 1 -> flip(source);
      case 2 -> overwrite(source);
      case 3 -> exchange(source);
      case 4 -> repeat(source);
      default -> splice(source, source());
    };
  }

  private byte[] source() {
    return sources.get(random.nextInt(sources.size()));
  }

  /** Between the header and the end: what damages the header alone is soon known. */
  private int place(int length) {
    return HEADER + random.nextInt(length - HEADER);
  }

  private byte[] flip(byte[] source) {
    byte[] mutant = source.clone();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      mutant[place(mutant.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return mutant;
  }

  private byte[] overwrite(byte[] source) {
    byte[] mutant = source.clone();
    int from = place(mutant.length);
    int to = Math.min(mutant.length, from + 1 + random.nextInt(4));
    Arrays.fill(mutant, from, to, EDGES[random.nextInt(EDGES.length)]);
    return mutant;
  }

  /** Two bytes change places: indices and branch targets that exist, but mean something else. */
  private byte[] exchange(byte[] source) {
    byte[] mutant = source.clone();
    int first = place(mutant.length);
    int second = place(mutant.length);
    mutant[first] = source[second];
    mutant[second] = source[first];
    return mutant;
  }

  private byte[] repeat(byte[] source) {
    int from = place(source.length);
    return splice(Arrays.copyOf(source, from), source, Math.max(0, from - random.nextInt(64)));
  }

  private byte[] splice(byte[] head, byte[] tail) {
    return splice(Arrays.copyOf(head, place(head.length)), tail, place(tail.length));
  }

  private static byte[] splice(byte[] head, byte[] tail, int tailFrom) {
    byte[] mutant = Arrays.copyOf(head, head.length + tail.length - tailFrom);
    System.arraycopy(tail, tailFrom, mutant, head.length, tail.length - tailFrom);
    return mutant;
  }
}
