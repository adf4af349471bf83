package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.summary.ThreadSummary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which methods only the main thread can run. */
final class ThreadReach {

  private final Set<MethodId> fromMain = new HashSet<>();
  private final Set<MethodId> fromOthers = new HashSet<>();

  ThreadReach(List<MethodResult> methods, Roots roots) {
    Map<MethodId, MethodResult> byId = new HashMap<>();
    methods.forEach(m -> byId.put(m.method(), m));
    Set<MethodId> mains = new HashSet<>();
    Set<MethodId> others = new HashSet<>();
    for (MethodResult method : methods) {
      roots
          .of(method.method())
          .ifPresent(a -> (a instanceof Actor.Main ? mains : others).add(method.method()));
      for (ThreadSummary thread : method.summary().threads()) {
        others.addAll(thread.bodies());
      }
    }
    reach(mains, byId, fromMain);
    reach(others, byId, fromOthers);
  }

  private static void reach(
      Set<MethodId> from, Map<MethodId, MethodResult> byId, Set<MethodId> reached) {
    Deque<MethodId> work = new ArrayDeque<>(from);
    while (!work.isEmpty()) {
      MethodId method = work.poll();
      MethodResult result = byId.get(method);
      if (result != null && reached.add(method)) {
        result.calls().forEach(c -> work.add(c.callee()));
      }
    }
  }

  /** Whether no thread but the main one gets to the method. */
  boolean mainOnly(MethodId method) {
    return fromMain.contains(method) && !fromOthers.contains(method);
  }
}
