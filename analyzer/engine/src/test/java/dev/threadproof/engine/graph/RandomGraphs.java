package dev.threadproof.engine.graph;

import java.util.Random;
import java.util.stream.IntStream;

/** Small directed graphs, the same for the same seed. */
final class RandomGraphs {

  private RandomGraphs() {}

  /** Successors, some of them twice, some of them the node itself. */
  static int[][] adjacency(int seed, int nodes) {
    Random random = new Random(seed);
    return IntStream.range(0, nodes)
        .mapToObj(node -> random.ints(random.nextInt(4), 0, nodes).toArray())
        .toArray(int[][]::new);
  }
}
