package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Classes that work like a monitor: most of its methods that touch its fields hold the object's own
 * lock whenever they do.
 */
final class Discipline {

  private static final double MOST = 0.6;
  private static final int ENOUGH = 3;

  private final Map<MethodId, Boolean> guarded = new HashMap<>();

  /** Takes a use of a field into account; it is looked at where it holds any lock. */
  void add(FieldId field, MethodId method, boolean unguarded, Supplier<Use> use) {
    if (method.owner().equals(field.owner())) {
      guarded.merge(method, !unguarded && holdsOwn(use.get()), Boolean::logicalAnd);
    }
  }

  /** The internal names of such classes. */
  Set<String> monitorLike() {
    Map<String, Integer> all = new HashMap<>();
    Map<String, Integer> with = new HashMap<>();
    guarded.forEach(
        (method, held) -> {
          all.merge(method.owner(), 1, Integer::sum);
          with.merge(method.owner(), held ? 1 : 0, Integer::sum);
        });
    Set<String> disciplined = new HashSet<>();
    with.forEach(
        (owner, count) -> {
          if (count >= ENOUGH && count >= MOST * all.getOrDefault(owner, count)) {
            disciplined.add(owner);
          }
        });
    return disciplined;
  }

  private static boolean holdsOwn(Use use) {
    return use.guards().stream()
        .anyMatch(g -> g.relation() == Guard.Relation.OWN && g.kind().exclusive());
  }
}
