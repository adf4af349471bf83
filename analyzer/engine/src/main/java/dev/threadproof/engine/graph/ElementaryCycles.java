package dev.threadproof.engine.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * All elementary cycles (no node twice) of a directed graph up to a length, shortest first.
 *
 * <p>Searches by increasing length from each node through larger nodes only, so that every cycle is
 * met once, at its smallest node. A path is given up as soon as the shortest way back, by {@link
 * WayBack}, is longer than what is left. Johnson's algorithm (1975) needs less time for all cycles
 * of a graph but cannot give the short ones first, and those are what a reader wants.
 */
public final class ElementaryCycles<L> {

  private final EdgeTable<L> edges;
  private final Cycles.Bounds bounds;
  private final boolean[] onPath;
  private final List<LabelledEdge<L>> path = new ArrayList<>();
  private final List<List<LabelledEdge<L>>> found = new ArrayList<>();
  private final WayBack wayBack;
  private long steps;
  private boolean limitHit;

  private ElementaryCycles(EdgeTable<L> edges, Cycles.Bounds bounds) {
    this.edges = edges;
    this.bounds = bounds;
    this.onPath = new boolean[edges.nodes()];
    this.wayBack = new WayBack(edges);
  }

  /**
   * Searches a graph.
   *
   * @param nodes number of nodes
   * @param edges in any order; a self loop is a cycle of length 1, parallel edges make cycles of
   *     their own
   * @throws IndexOutOfBoundsException if an edge begins or ends at no node
   */
  public static <L> Cycles<L> of(int nodes, List<LabelledEdge<L>> edges, Cycles.Bounds bounds) {
    ElementaryCycles<L> search = new ElementaryCycles<>(new EdgeTable<>(nodes, edges), bounds);
    search.run();
    return new Cycles<>(search.found, search.limitHit);
  }

  private void run() {
    int longest = Math.min(bounds.length(), edges.largestComponent());
    for (int length = 1; length <= longest; length++) {
      for (int start = 0; start < edges.nodes(); start++) {
        if (edges.componentSize(start) >= length) {
          wayBack.to(start, length - 1);
          extend(start, start, length);
        }
        if (limitHit) {
          return;
        }
      }
    }
  }

  /** Tries every edge that goes on from a node, with so many edges left to get back to start. */
  private void extend(int start, int node, int left) {
    onPath[node] = true;
    for (LabelledEdge<L> edge : edges.from(node)) {
      if (++steps > bounds.steps()) {
        limitHit = true;
      }
      if (limitHit) {
        break;
      }
      follow(start, edge, left - 1);
    }
    onPath[node] = false;
  }

  private void follow(int start, LabelledEdge<L> edge, int left) {
    path.add(edge);
    if (left == 0) {
      if (edge.to() == start) {
        add();
      }
    } else if (!onPath[edge.to()] && wayBack.isWithin(edge.to(), left)) {
      extend(start, edge.to(), left);
    }
    path.remove(path.size() - 1);
  }

  private void add() {
    if (found.size() == bounds.count()) {
      limitHit = true;
    } else {
      found.add(List.copyOf(path));
    }
  }
}
