package dev.threadproof.engine.finding;

import java.util.Comparator;

/**
 * A named bound of the analysis that was hit: what lies behind it was not seen.
 *
 * @param name the limit, e.g. {@code call-targets}
 * @param where the member or class where it was hit
 * @param detail what was left out
 */
public record Limit(String name, String where, String detail) implements Comparable<Limit> {

  private static final Comparator<Limit> ORDER =
      Comparator.comparing(Limit::name).thenComparing(Limit::where).thenComparing(Limit::detail);

  @Override
  public int compareTo(Limit other) {
    return ORDER.compare(this, other);
  }
}
