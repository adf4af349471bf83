package dev.threadproof.engine.code;

import dev.threadproof.engine.graph.StronglyConnectedComponents;
import java.util.Arrays;
import java.util.List;

/** Which blocks lie on a cycle of normal control flow. */
final class LoopNest {

  private LoopNest() {}

  /** For each block the number of its outermost loop, -1 for none. */
  static int[] of(FlowGraph graph) {
    int[] loops = new int[graph.blocks()];
    Arrays.fill(loops, -1);
    List<int[]> components = StronglyConnectedComponents.of(graph.blocks(), graph::successors);
    int next = 0;
    for (int[] component : components) {
      if (component.length > 1 || selfLoop(graph, component[0])) {
        for (int block : component) {
          loops[block] = next;
        }
        next++;
      }
    }
    return loops;
  }

  private static boolean selfLoop(FlowGraph graph, int block) {
    for (int successor : graph.successors(block)) {
      if (successor == block) {
        return true;
      }
    }
    return false;
  }
}
