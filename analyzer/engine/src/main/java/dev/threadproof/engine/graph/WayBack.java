package dev.threadproof.engine.graph;

import java.util.Arrays;

/** Shortest distances to one node through larger nodes only, as far as they matter. */
final class WayBack {

  private static final int FAR = Integer.MAX_VALUE;

  private final EdgeTable<?> edges;
  private final int[] distance;
  private final int[] reached;
  private int reachedCount;

  WayBack(EdgeTable<?> edges) {
    this.edges = edges;
    this.distance = new int[edges.nodes()];
    this.reached = new int[edges.nodes()];
    Arrays.fill(distance, FAR);
  }

  /** Measures from every larger node to {@code start}, up to so many edges. */
  void to(int start, int most) {
    for (int i = 0; i < reachedCount; i++) {
      distance[reached[i]] = FAR;
    }
    reachedCount = 0;
    reach(start, 0);
    for (int i = 0; i < reachedCount && distance[reached[i]] < most; i++) {
      for (int before : edges.predecessors(reached[i])) {
        if (before > start && distance[before] == FAR) {
          reach(before, distance[reached[i]] + 1);
        }
      }
    }
  }

  /** Whether the node is at most so many edges away; never true for smaller nodes. */
  boolean isWithin(int node, int most) {
    return distance[node] <= most;
  }

  private void reach(int node, int edgesAway) {
    distance[node] = edgesAway;
    reached[reachedCount++] = node;
  }
}
