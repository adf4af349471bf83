package dev.threadproof.scan.change;

/**
 * Lines of a file as it is now; 1-based, both inclusive. Deleted lines count as those before and
 * after them.
 */
record LineRange(int first, int last) {

  boolean meets(int from, int to) {
    return first <= to && from <= last;
  }
}
