package dev.threadproof.report.text;

import java.util.Set;

/**
 * What the terminal is like and how much to say.
 *
 * @param colour whether to write ANSI escape codes
 * @param width columns of the terminal; anything under {@value #NARROWEST} is taken for that
 * @param verbose whether to list what is else only counted: limits, remarks on the input, accepted
 *     findings, and the source lines of every step
 * @param provable rules whose findings can be tried; these say how
 */
public record TextOptions(boolean colour, int width, boolean verbose, Set<String> provable) {

  /** Narrower than this, words no longer fit beside their labels. */
  public static final int NARROWEST = 40;

  /** For a file or a pipe. */
  public static final TextOptions PLAIN = new TextOptions(false, 100, false);

  /** Lines of prose longer than this are hard to follow, however wide the terminal. */
  private static final int WIDEST_PROSE = 110;

  public TextOptions {
    width = Math.max(NARROWEST, width);
    provable = Set.copyOf(provable);
  }

  /** Where nothing is known of what can be tried. */
  public TextOptions(boolean colour, int width, boolean verbose) {
    this(colour, width, verbose, Set.of());
  }

  /** Columns for anything that is read as a sentence. */
  int proseWidth() {
    return Math.min(width, WIDEST_PROSE);
  }
}
