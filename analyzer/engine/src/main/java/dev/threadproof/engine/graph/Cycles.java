package dev.threadproof.engine.graph;

import java.util.List;

/**
 * What a cycle search found.
 *
 * @param cycles shortest first, then by nodes, then by the order in which the edges were given;
 *     each begins at its smallest node
 * @param limitHit whether the search stopped early: there are more cycles, or there may be
 */
public record Cycles<L>(List<List<LabelledEdge<L>>> cycles, boolean limitHit) {

  public Cycles {
    cycles = cycles.stream().map(List::copyOf).toList();
  }

  /**
   * How far to search.
   *
   * @param length most edges in a cycle; longer cycles are not looked for, and that is not a limit
   *     hit
   * @param count most cycles returned
   * @param steps most edges tried; bounds the time on dense graphs with few cycles, and unlike a
   *     clock gives the same answer every time
   */
  public record Bounds(int length, int count, long steps) {

    public Bounds {
      if (length < 1 || count < 0 || steps < 0) {
        throw new IllegalArgumentException(
            "length %d, count %d, steps %d".formatted(length, count, steps));
      }
    }
  }
}
