package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.LockName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The locks that every caller of a method surely holds, by name: a greatest fixed point over the
 * call graph, from callers down.
 */
final class EntryLocks {

  private final Map<MethodId, Set<LockName>> entry = new HashMap<>();

  /** Of methods that only the program can call. */
  static EntryLocks sure(List<MethodResult> methods, Roots roots) {
    return new EntryLocks(
        methods, m -> roots.isTask(m) || (roots.of(m).isPresent() && !roots.isHidden(m)));
  }

  /** Of all methods that the program calls, as if nobody else did. */
  static EntryLocks asSeen(List<MethodResult> methods, Roots roots) {
    return new EntryLocks(methods, roots::isTask);
  }

  /**
   * Follows the calls.
   *
   * @param begins whether a method is entered by others, with no lock
   */
  private EntryLocks(List<MethodResult> methods, Predicate<MethodId> begins) {
    Map<MethodId, MethodResult> byId = new HashMap<>();
    methods.forEach(m -> byId.put(m.method(), m));
    Set<MethodId> called = new HashSet<>();
    methods.forEach(m -> m.calls().forEach(c -> called.add(c.callee())));
    Deque<MethodId> work = new ArrayDeque<>();
    for (MethodResult method : methods) {
      if (begins.test(method.method()) || !called.contains(method.method())) {
        entry.put(method.method(), Set.of());
        work.add(method.method());
      }
    }
    while (!work.isEmpty()) {
      MethodId caller = work.poll();
      Set<LockName> held = entry.getOrDefault(caller, Set.of());
      MethodResult result = byId.get(caller);
      if (result == null) {
        continue;
      }
      for (CallContext call : result.calls()) {
        if (narrow(call, held)) {
          work.add(call.callee());
        }
      }
    }
  }

  private boolean narrow(CallContext call, Set<LockName> held) {
    Set<LockName> known = entry.get(call.callee());
    if (known != null && known.isEmpty()) {
      return false;
    }
    if (call.held().isEmpty() && held.isEmpty()) {
      entry.put(call.callee(), Set.of());
      return true;
    }
    Set<LockName> here = new HashSet<>(call.held());
    here.addAll(held);
    if (known == null) {
      entry.put(call.callee(), here);
      return true;
    }
    Set<LockName> both = new HashSet<>(known);
    both.retainAll(here);
    if (both.size() == known.size()) {
      return false;
    }
    entry.put(call.callee(), both);
    return true;
  }

  Set<LockName> of(MethodId method) {
    return entry.getOrDefault(method, Set.of());
  }
}
