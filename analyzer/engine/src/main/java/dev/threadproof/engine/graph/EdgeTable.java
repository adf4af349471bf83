package dev.threadproof.engine.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The edges of a graph that can be part of a cycle, by where they begin and where they end. */
final class EdgeTable<L> {

  private final List<List<LabelledEdge<L>>> outgoing;
  private final int[][] predecessors;
  private final int[] componentSize;
  private int largestComponent;

  EdgeTable(int nodes, List<LabelledEdge<L>> edges) {
    int[] component = components(nodes, edges);
    outgoing = new ArrayList<>(nodes);
    List<IntStack> sources = new ArrayList<>(nodes);
    for (int node = 0; node < nodes; node++) {
      outgoing.add(new ArrayList<>(2));
      sources.add(new IntStack());
    }
    for (LabelledEdge<L> edge : edges) {
      if (component[edge.from()] == component[edge.to()]) {
        outgoing.get(edge.from()).add(edge);
        sources.get(edge.to()).push(edge.from());
      }
    }
    outgoing.forEach(list -> list.sort(Comparator.comparingInt(LabelledEdge::to)));
    predecessors = sources.stream().map(IntStack::sorted).toArray(int[][]::new);
    componentSize = sizes(component);
  }

  int nodes() {
    return predecessors.length;
  }

  /** By target, then in the order given. */
  List<LabelledEdge<L>> from(int node) {
    return outgoing.get(node);
  }

  /** Nodes with an edge to this one, ascending, as often as there are edges. */
  int[] predecessors(int node) {
    return predecessors[node];
  }

  /** How many nodes the component of a node has: no cycle through it is longer. */
  int componentSize(int node) {
    return componentSize[node];
  }

  int largestComponent() {
    return largestComponent;
  }

  private static <L> int[] components(int nodes, List<LabelledEdge<L>> edges) {
    IntStack[] successors = new IntStack[nodes];
    for (int node = 0; node < nodes; node++) {
      successors[node] = new IntStack();
    }
    for (LabelledEdge<L> edge : edges) {
      successors[edge.from()].push(edge.to());
    }
    int[] component = new int[nodes];
    List<int[]> all = StronglyConnectedComponents.of(nodes, node -> successors[node].sorted());
    for (int i = 0; i < all.size(); i++) {
      for (int member : all.get(i)) {
        component[member] = i;
      }
    }
    return component;
  }

  private int[] sizes(int[] component) {
    int[] byComponent = new int[component.length];
    for (int number : component) {
      byComponent[number]++;
      largestComponent = Math.max(largestComponent, byComponent[number]);
    }
    int[] byNode = new int[component.length];
    for (int node = 0; node < component.length; node++) {
      byNode[node] = byComponent[component[node]];
    }
    return byNode;
  }
}
