package dev.threadproof.engine;

import dev.threadproof.engine.callgraph.CallGraph;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.program.MethodResult;
import dev.threadproof.engine.program.Roots;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells when the last caller of a method has been summarised, so that of its own summary only what
 * the program picture needs has to be kept. Without it the summaries of a large jar fill the heap.
 */
final class Settlement {

  private final CallGraph graph;
  private final Roots roots;

  /** For each method the callers that have not been summarised yet. */
  private final int[] waiting;

  Settlement(CallGraph graph, Hierarchy hierarchy, Models models) {
    this.graph = graph;
    this.roots = new Roots(hierarchy, models);
    this.waiting = new int[graph.methods().size()];
    for (int caller = 0; caller < waiting.length; caller++) {
      for (int callee : graph.callees(caller)) {
        waiting[callee]++;
      }
    }
  }

  void done(MethodResult result) {
    roots.add(result);
  }

  /** The methods for which these callers were the last; to be called once they are all done. */
  List<Integer> settledBy(List<int[]> components) {
    List<Integer> settled = new ArrayList<>();
    for (int[] component : components) {
      for (int caller : component) {
        for (int callee : graph.callees(caller)) {
          waiting[callee]--;
          if (waiting[callee] == 0 && !graph.mayBeCalledUnseen(callee)) {
            settled.add(callee);
          }
        }
      }
    }
    return settled;
  }

  /** What is to be kept of a settled method. */
  MethodResult settled(MethodResult result) {
    return result.settled(roots.mayBegin(result.method()));
  }
}
