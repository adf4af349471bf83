package dev.threadproof.source.place;

import com.github.javaparser.Range;

/** Whether a location was found in the syntax tree. */
public sealed interface Placement {

  /**
   * Found.
   *
   * @param range lines and columns from 1, both ends inclusive
   */
  record Found(Range range) implements Placement {}

  /**
   * Nothing in this file can be meant.
   *
   * @param detail what does not fit, to be said in brackets
   */
  record Mismatch(String detail) implements Placement {}
}
