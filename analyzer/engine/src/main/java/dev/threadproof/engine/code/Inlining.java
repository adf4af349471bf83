package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.MethodId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which methods are read as part of their caller: private ones of moderate size that are called at
 * one place only, in their own class. Whether somebody has moved a few lines into a method of their
 * own says nothing about threads.
 */
public final class Inlining {

  private final Map<MethodId, MethodSource> parts;
  private final Map<MethodId, MethodId> callers;

  private Inlining(Map<MethodId, MethodSource> parts, Map<MethodId, MethodId> callers) {
    this.parts = parts;
    this.callers = callers;
  }

  /** The same bodies with parts in the place of calls, and without the parts. */
  public static List<MethodSource> of(List<MethodSource> bodies) {
    Map<MethodId, MethodSource> parts = new HashMap<>();
    for (MethodSource body : bodies) {
      if (body.mayBePart()) {
        parts.put(body.id(), body);
      }
    }
    Map<MethodId, MethodId> callers = new HashMap<>();
    for (MethodSource body : bodies) {
      for (Reference reference : body.references()) {
        if (reference instanceof Reference.Handle handle) {
          parts.remove(handle.method());
        } else if (reference instanceof Reference.Call call && parts.containsKey(call.method())) {
          boolean fromOutside = !call.method().owner().equals(body.id().owner());
          boolean again = callers.put(call.method(), body.id()) != null;
          if (fromOutside || again || body.isCalledAgain(call.method())) {
            parts.remove(call.method());
          }
        }
      }
    }
    parts.keySet().retainAll(callers.keySet());
    Inlining inlining = new Inlining(parts, callers);
    parts.values().removeIf(part -> inlining.isRecursive(part.id()));
    return bodies.stream()
        .filter(body -> !parts.containsKey(body.id()))
        .map(inlining::whole)
        .toList();
  }

  private boolean isRecursive(MethodId part) {
    Set<MethodId> seen = new HashSet<>();
    for (MethodId at = part; parts.containsKey(at); at = callers.getOrDefault(at, part)) {
      if (!seen.add(at)) {
        return true;
      }
    }
    return false;
  }

  private MethodSource whole(MethodSource body) {
    List<MethodSource> own = new ArrayList<>();
    Set<Reference> references = new LinkedHashSet<>();
    for (Reference reference : body.references()) {
      MethodSource part =
          reference instanceof Reference.Call call ? parts.get(call.method()) : null;
      if (part == null) {
        references.add(reference);
      } else {
        MethodSource whole = whole(part);
        own.add(whole);
        references.addAll(whole.references());
      }
    }
    return own.isEmpty() ? body : body.with(own, references);
  }
}
