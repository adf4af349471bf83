package dev.threadproof.engine.callgraph;

import dev.threadproof.engine.code.MethodSource;
import dev.threadproof.engine.code.Reference;
import dev.threadproof.engine.facts.CallResolver;
import dev.threadproof.engine.graph.StronglyConnectedComponents;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.hierarchy.ResolvedMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Edges from methods to the bodies they may run: calls, lambdas they make, and the task methods of
 * objects they create.
 */
public final class CallGraph {

  /** Names of the methods by which a task is run. */
  private static final Set<String> TASK_NAMES =
      Set.of("run", "call", "compute", "get", "accept", "apply");

  private final List<MethodId> methods;
  private final int[][] callees;
  private final UnseenCalls unseen;

  private CallGraph(List<MethodId> methods, int[][] callees, UnseenCalls unseen) {
    this.methods = methods;
    this.callees = callees;
    this.unseen = unseen;
  }

  /** Builds the graph over bodies given in a stable order. */
  public static CallGraph of(
      List<MethodSource> bodies, Hierarchy hierarchy, CallResolver resolver) {
    Map<MethodId, Integer> index = new HashMap<>();
    List<MethodId> methods = new ArrayList<>();
    for (MethodSource body : bodies) {
      index.put(body.id(), methods.size());
      methods.add(body.id());
    }
    UnseenCalls unseen = new UnseenCalls(hierarchy, TASK_NAMES);
    Edges edges = new Edges(hierarchy, resolver, index, unseen);
    int[][] callees = new int[methods.size()][];
    for (int i = 0; i < callees.length; i++) {
      callees[i] = edges.of(bodies.get(i));
    }
    return new CallGraph(methods, callees, unseen);
  }

  public List<MethodId> methods() {
    return methods;
  }

  /** Indices of the methods that the method may run, sorted. */
  public int[] callees(int method) {
    return callees[method];
  }

  /**
   * Components in layers: a component's callees lie in earlier layers, components of one layer do
   * not depend on each other.
   */
  public List<List<int[]>> layers() {
    List<int[]> components = StronglyConnectedComponents.of(callees);
    int[] layerOf = new int[callees.length];
    List<List<int[]>> layers = new ArrayList<>();
    for (int[] component : components) {
      int[] members = component.clone();
      Arrays.sort(members);
      int layer = 0;
      for (int member : members) {
        for (int callee : callees[member]) {
          if (Arrays.binarySearch(members, callee) < 0) {
            layer = Math.max(layer, layerOf[callee] + 1);
          }
        }
      }
      for (int member : members) {
        layerOf[member] = layer;
      }
      while (layers.size() <= layer) {
        layers.add(new ArrayList<>());
      }
      layers.get(layer).add(members);
    }
    return layers;
  }

  /** Whether the method may call itself directly. */
  public boolean isRecursive(int method) {
    return Arrays.binarySearch(callees[method], method) >= 0;
  }

  /** Whether the method may be called where the graph has no edge to it. */
  public boolean mayBeCalledUnseen(int method) {
    return unseen.mayReach(methods.get(method));
  }

  private record Edges(
      Hierarchy hierarchy,
      CallResolver resolver,
      Map<MethodId, Integer> index,
      UnseenCalls unseen) {

    int[] of(MethodSource body) {
      TreeSet<Integer> out = new TreeSet<>();
      for (Reference reference : body.references()) {
        if (reference instanceof Reference.Call call) {
          MethodId method = call.method();
          CallResolver.Targets targets =
              resolver.targets(
                  call.opcode(), method.owner(), method.name(), method.descriptor(), null);
          unseen.call(method, targets.tooMany());
          targets.methods().forEach(m -> add(m, out));
        } else if (reference instanceof Reference.Handle handle) {
          MethodId named = handle.method();
          MethodId resolved =
              hierarchy
                  .resolveMethod(named.owner(), named.name(), named.descriptor())
                  .map(ResolvedMethod::id)
                  .orElse(named);
          unseen.handle(resolved);
          add(resolved, out);
        } else if (reference instanceof Reference.Creation creation) {
          tasks(creation.type(), out);
        }
      }
      return out.stream().mapToInt(Integer::intValue).toArray();
    }

    private void tasks(String created, TreeSet<Integer> out) {
      if (hierarchy.find(created).map(ClassInfo::target).orElse(false)) {
        for (String superType : hierarchy.superTypes(created)) {
          hierarchy
              .find(superType)
              .filter(ClassInfo::target)
              .ifPresent(
                  c ->
                      c.methods().stream()
                          .filter(m -> TASK_NAMES.contains(m.name()))
                          .forEach(
                              m -> add(new MethodId(c.name(), m.name(), m.descriptor()), out)));
        }
      }
    }

    private void add(MethodId method, TreeSet<Integer> out) {
      Integer at = index.get(method);
      if (at != null) {
        out.add(at);
      }
    }
  }
}
