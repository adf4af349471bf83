package dev.threadproof.report.text;

/** How text looks. */
public record TextOptions(boolean colour, int width, boolean verbose) {
  public static final TextOptions PLAIN = new TextOptions(false, 100, false);
}
