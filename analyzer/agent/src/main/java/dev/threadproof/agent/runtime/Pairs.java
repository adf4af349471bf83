package dev.threadproof.agent.runtime;

/** A set of pairs of numbers that are not 0. Not safe for use by several threads. */
final class Pairs {

  private long[] table = new long[16];
  private int size;

  /** Takes the pair in; false if it is there already. */
  boolean isNew(int first, int second) {
    long pair = (long) first << 32 | second;
    int index = place(table, pair);
    if (table[index] == pair) {
      return false;
    }
    table[index] = pair;
    if (++size * 2 > table.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] larger = new long[table.length * 2];
    for (long pair : table) {
      if (pair != 0) {
        larger[place(larger, pair)] = pair;
      }
    }
    table = larger;
  }

  private static int place(long[] table, long pair) {
    int mask = table.length - 1;
    long mixed = pair * 0x9E3779B97F4A7C15L;
    int index = (int) (mixed >>> 32) & mask;
    while (table[index] != 0 && table[index] != pair) {
      index = index + 1 & mask;
    }
    return index;
  }
}
