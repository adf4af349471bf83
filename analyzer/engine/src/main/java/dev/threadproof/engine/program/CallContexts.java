package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.path.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** All that is known of the callers of a method. */
final class CallContexts {

  private final Roots roots;
  private final Map<MethodId, List<CallContext>> byCallee = new HashMap<>();
  private final Map<MethodId, Set<MethodId>> callers = new HashMap<>();

  CallContexts(List<MethodResult> methods, Roots roots) {
    this.roots = roots;
    for (MethodResult method : methods) {
      for (CallContext call : method.calls()) {
        byCallee.computeIfAbsent(call.callee(), k -> new ArrayList<>()).add(call);
        callers.computeIfAbsent(call.callee(), k -> new LinkedHashSet<>()).add(method.method());
      }
    }
  }

  /** Whether all callers are seen. */
  private boolean isClosed(MethodId method) {
    return byCallee.containsKey(method) && roots.of(method).isEmpty() && !roots.isTask(method);
  }

  private List<CallContext> of(MethodId method) {
    return byCallee.getOrDefault(method, List.of());
  }

  /** Whether every caller alone knows the object that it passes. */
  boolean alwaysOwned(MethodId method, int parameter) {
    return isClosed(method) && of(method).stream().allMatch(c -> c.owned().get(parameter));
  }

  /** Whether every caller that is seen alone knows the object; there may be others. */
  boolean ownedAsSeen(MethodId method, int parameter) {
    return hasCaller(method) && of(method).stream().allMatch(c -> c.owned().get(parameter));
  }

  /** Whether the program calls the method, and never with two arguments of one type. */
  boolean neverAlike(MethodId method, int first, int second) {
    return hasCaller(method)
        && of(method).stream().noneMatch(c -> c.alike().get(first) && c.alike().get(second));
  }

  /** Whether the program itself calls the method. */
  boolean hasCaller(MethodId method) {
    return byCallee.containsKey(method);
  }

  /** Whether such a lock is held at some call on some way to the method. */
  boolean someCallerHolds(MethodId method, Predicate<LockName> lock) {
    Set<MethodId> seen = new LinkedHashSet<>(List.of(method));
    Deque<MethodId> work = new ArrayDeque<>(seen);
    while (!work.isEmpty()) {
      MethodId at = work.poll();
      if (of(at).stream().anyMatch(c -> c.held().stream().anyMatch(lock))) {
        return true;
      }
      for (MethodId caller : callers.getOrDefault(at, Set.of())) {
        if (seen.add(caller)) {
          work.add(caller);
        }
      }
    }
    return false;
  }

  /** Whether no call is repeated by a loop, in callers as far up as all of them are seen. */
  boolean neverInLoop(MethodId method) {
    Set<MethodId> seen = new LinkedHashSet<>(List.of(method));
    Deque<MethodId> work = new ArrayDeque<>(seen);
    while (!work.isEmpty()) {
      MethodId at = work.poll();
      if (!isClosed(at)) {
        continue;
      }
      if (of(at).stream().anyMatch(CallContext::inLoop)) {
        return false;
      }
      for (MethodId caller : callers.getOrDefault(at, Set.of())) {
        if (seen.add(caller)) {
          work.add(caller);
        }
      }
    }
    return isClosed(method);
  }

  /** Whether every call is repeated by a loop around it. */
  boolean alwaysInLoop(MethodId method) {
    return isClosed(method) && of(method).stream().allMatch(CallContext::inLoop);
  }

  /**
   * Whether the callers pass only static objects for the two parameters, and all in an order that
   * never comes round to where it began.
   */
  boolean fixedOrder(MethodId method, int first, int second) {
    if (!isClosed(method)) {
      return false;
    }
    List<Pair> pairs = new ArrayList<>();
    for (CallContext call : of(method)) {
      int last = Math.max(first, second);
      if (call.fixed().size() <= last
          || !call.fixed().get(first).isGlobal()
          || !call.fixed().get(second).isGlobal()) {
        return false;
      }
      pairs.add(new Pair(call.fixed().get(first), call.fixed().get(second)));
    }
    pairs.removeIf(p -> p.first().equals(p.second())); // one lock, taken again
    return isAcyclic(pairs);
  }

  private record Pair(Path first, Path second) {}

  /** Takes away what nothing comes before, until nothing is left or only rounds are. */
  private static boolean isAcyclic(List<Pair> pairs) {
    List<Pair> left = new ArrayList<>(pairs);
    boolean smaller = true;
    while (smaller) {
      Set<Path> later = new HashSet<>();
      left.forEach(p -> later.add(p.second()));
      smaller = left.removeIf(p -> !later.contains(p.first()));
    }
    return left.isEmpty();
  }
}
