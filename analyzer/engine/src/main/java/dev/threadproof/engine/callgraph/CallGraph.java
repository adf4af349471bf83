package dev.threadproof.engine.callgraph;

import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.code.MethodSource;
import dev.threadproof.engine.code.Reference;
import dev.threadproof.engine.facts.CallResolver;
import dev.threadproof.engine.graph.StronglyConnectedComponents;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MemberInfo;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.hierarchy.ResolvedMethod;
import dev.threadproof.engine.model.Models;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Edges from methods to the bodies they may run: calls, lambdas they make, and the task methods of
 * objects they create or, where they start a thread, may know.
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

  /**
   * Builds the graph over bodies given in a stable order.
   *
   * @param fields what is known of the tasks that fields hold
   */
  public static CallGraph of(
      List<MethodSource> bodies,
      Hierarchy hierarchy,
      Models models,
      FieldFacts fields,
      CallResolver resolver) {
    Map<MethodId, Integer> index = new HashMap<>();
    List<MethodId> methods = new ArrayList<>();
    for (MethodSource body : bodies) {
      index.put(body.id(), methods.size());
      methods.add(body.id());
    }
    UnseenCalls unseen = new UnseenCalls(hierarchy, TASK_NAMES);
    Starts starts = new Starts(hierarchy, models, fields);
    Edges edges = new Edges(hierarchy, resolver, index, unseen, starts);
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

  private static final class Edges {

    private final Hierarchy hierarchy;
    private final CallResolver resolver;
    private final Map<MethodId, Integer> index;
    private final UnseenCalls unseen;
    private final Starts starts;
    private final Map<String, List<Integer>> tasks = new HashMap<>();

    Edges(
        Hierarchy hierarchy,
        CallResolver resolver,
        Map<MethodId, Integer> index,
        UnseenCalls unseen,
        Starts starts) {
      this.hierarchy = hierarchy;
      this.resolver = resolver;
      this.index = index;
      this.unseen = unseen;
      this.starts = starts;
    }

    int[] of(MethodSource body) {
      Set<Integer> out = new HashSet<>();
      Set<String> known = new HashSet<>();
      for (Reference reference : body.references()) {
        if (reference instanceof Reference.Call call) {
          CallResolver.Targets targets = resolver.declared(call.opcode(), call.method());
          unseen.call(call.method(), targets.tooMany());
          for (MethodId target : targets.methods()) {
            add(target, out);
          }
          if (targets.methods().isEmpty() && starts.isStart(call.method())) {
            known.addAll(starts.known(body.id(), call.method()));
            starts.lambdas(body.id()).forEach(l -> add(resolved(l), out));
          }
        } else if (reference instanceof Reference.Handle handle) {
          MethodId resolved = resolved(handle.method());
          unseen.handle(resolved);
          add(resolved, out);
        } else if (reference instanceof Reference.Creation creation) {
          known.add(creation.type());
        }
      }
      for (String type : known) {
        out.addAll(tasks.computeIfAbsent(type, this::tasksOf));
      }
      int[] sorted = new int[out.size()];
      int next = 0;
      for (int callee : out) {
        sorted[next++] = callee;
      }
      Arrays.sort(sorted);
      return sorted;
    }

    private MethodId resolved(MethodId method) {
      return hierarchy.resolveMethod(method).map(ResolvedMethod::id).orElse(method);
    }

    /** The task methods of an object of the program. */
    private List<Integer> tasksOf(String created) {
      if (!hierarchy.find(created).map(ClassInfo::target).orElse(false)) {
        return List.of();
      }
      Set<Integer> found = new HashSet<>();
      for (String superType : hierarchy.superTypes(created)) {
        Optional<ClassInfo> type = hierarchy.find(superType).filter(ClassInfo::target);
        if (type.isPresent()) {
          for (MemberInfo method : type.get().methods()) {
            if (TASK_NAMES.contains(method.name())) {
              add(new MethodId(superType, method.name(), method.descriptor()), found);
            }
          }
        }
      }
      return List.copyOf(found);
    }

    private void add(MethodId method, Set<Integer> out) {
      Integer at = index.get(method);
      if (at != null) {
        out.add(at);
      }
    }
  }
}
