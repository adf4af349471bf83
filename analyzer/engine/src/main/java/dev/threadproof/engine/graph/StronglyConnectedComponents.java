package dev.threadproof.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Strongly connected components of a directed graph over the nodes {@code 0..n-1}.
 *
 * <p>Tarjan, "Depth-first search and linear graph algorithms" (1972), with an explicit stack so
 * that a long call chain costs heap and not thread stack.
 */
public final class StronglyConnectedComponents {

  private static final int UNSEEN = -1;

  private final IntFunction<int[]> successors;
  private final int[] index;
  private final int[] low;
  private final boolean[] open;
  private final IntStack component = new IntStack();
  private final IntStack path = new IntStack();
  private final int[][] targets;
  private final int[] next;
  private final List<int[]> result = new ArrayList<>();
  private int seen;

  private StronglyConnectedComponents(int nodes, IntFunction<int[]> successors) {
    this.successors = successors;
    index = new int[nodes];
    Arrays.fill(index, UNSEEN);
    low = new int[nodes];
    open = new boolean[nodes];
    targets = new int[nodes][];
    next = new int[nodes];
  }

  /**
   * Splits a graph given by adjacency lists.
   *
   * @param successors for each node its successors; duplicates and self loops are allowed
   * @return see {@link #of(int, IntFunction)}
   */
  public static List<int[]> of(int[][] successors) {
    return of(successors.length, node -> successors[node]);
  }

  /**
   * Splits a graph into its components.
   *
   * @param nodes number of nodes
   * @param successors asked once for every node
   * @return every node in exactly one component, each component's nodes ascending; a component
   *     comes after all components that it reaches (callees first)
   * @throws IndexOutOfBoundsException if a successor is not a node
   */
  public static List<int[]> of(int nodes, IntFunction<int[]> successors) {
    StronglyConnectedComponents search = new StronglyConnectedComponents(nodes, successors);
    for (int node = 0; node < nodes; node++) {
      if (search.index[node] == UNSEEN) {
        search.explore(node);
      }
    }
    return Collections.unmodifiableList(search.result);
  }

  private void explore(int start) {
    enter(start);
    while (!path.isEmpty()) {
      int node = path.peek();
      if (next[node] < targets[node].length) {
        follow(node, targets[node][next[node]++]);
      } else {
        leave(path.pop());
      }
    }
  }

  private void enter(int node) {
    index[node] = seen;
    low[node] = seen;
    seen++;
    open[node] = true;
    component.push(node);
    path.push(node);
    targets[node] = successors.apply(node);
  }

  private void follow(int from, int to) {
    if (index[to] == UNSEEN) {
      enter(to);
    } else if (open[to]) {
      low[from] = Math.min(low[from], index[to]);
    }
  }

  private void leave(int node) {
    targets[node] = new int[0];
    if (!path.isEmpty()) {
      int parent = path.peek();
      low[parent] = Math.min(low[parent], low[node]);
    }
    if (low[node] == index[node]) {
      result.add(close(node));
    }
  }

  private int[] close(int root) {
    IntStack members = new IntStack();
    int member;
    do {
      member = component.pop();
      open[member] = false;
      members.push(member);
    } while (member != root);
    return members.sorted();
  }
}
