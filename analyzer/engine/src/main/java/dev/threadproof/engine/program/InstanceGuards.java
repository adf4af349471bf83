package dev.threadproof.engine.program;

import dev.threadproof.engine.finding.Confidence;
import java.util.List;
import java.util.Optional;

/** Static fields that are guarded by a lock of which each instance of a class has its own. */
final class InstanceGuards {

  private InstanceGuards() {}

  /** The race of two objects, each of which holds its own lock. */
  static Optional<FieldRace> of(FieldUse field) {
    if (!field.isStatic()) {
      return Optional.empty();
    }
    List<Conflict> conflicts =
        field.conflicts().stream().filter(c -> isHeld(c.first()) && isHeld(c.second())).toList();
    if (conflicts.isEmpty()) {
      return Optional.empty();
    }
    Conflict.Basis surest = conflicts.get(0).basis();
    Guard guard = guard(conflicts.get(0).first());
    return Optional.of(
        FieldRace.of(
            field,
            FieldRace.Kind.INSTANCE_GUARD,
            conflicts,
            GuardStatistics.of(field.uses(), guard),
            surest == Conflict.Basis.CALLERS ? Confidence.POSSIBLE : Confidence.LIKELY));
  }

  private static Guard guard(Use use) {
    return use.meant().stream()
        .filter(g -> g.relation() == Guard.Relation.INSTANCE)
        .findFirst()
        .orElseThrow();
  }

  /** Whether the lock of an instance, and none of the class, was taken for the access. */
  private static boolean isHeld(Use use) {
    return use.meant().stream().anyMatch(g -> g.relation() == Guard.Relation.INSTANCE)
        && use.guards().stream().noneMatch(g -> g.relation() == Guard.Relation.GLOBAL);
  }
}
