package dev.threadproof.engine.program;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * Judges arrays and containers in volatile fields that callers change in place without any lock.
 * That the field is volatile says that threads share it; but it makes the reference visible, not
 * what is put into the object later.
 */
final class VolatileContents {

  private static final List<String> COLLECTIONS = List.of("java/util/Collection", "java/util/Map");

  private VolatileContents() {}

  /**
   * Whether the field is volatile and refers to an array or a collection; buffers, builders and the
   * like are volatile to be handed from thread to thread.
   */
  static boolean isVolatile(FieldId field, Hierarchy hierarchy) {
    String type = field.descriptor();
    boolean holds =
        type.startsWith("[")
            || (type.startsWith("L")
                && COLLECTIONS.stream()
                    .anyMatch(c -> hierarchy.isSubtype(type.substring(1, type.length() - 1), c)));
    return holds
        && hierarchy
            .resolveField(field.owner(), field.name(), field.descriptor())
            .filter(f -> f.info().is(Opcodes.ACC_VOLATILE))
            .isPresent();
  }

  /** The race of callers none of whom holds a lock. */
  static Optional<FieldRace> race(
      FieldUse field, List<Conflict> callers, GuardStatistics statistics, Hierarchy hierarchy) {
    List<Conflict> open =
        callers.stream()
            .filter(c -> c.first().guards().isEmpty() && c.second().guards().isEmpty())
            .filter(
                c -> isNear(c.first(), field, hierarchy) && isNear(c.second(), field, hierarchy))
            .toList();
    return !field.content() || open.isEmpty() || !isVolatile(field.field(), hierarchy)
        ? Optional.empty()
        : Optional.of(
            FieldRace.of(
                field, FieldRace.Kind.VOLATILE_CONTENT, open, statistics, Confidence.POSSIBLE));
  }

  /** Whether the field's own source file does it: what others do to an object may be to another. */
  private static boolean isNear(Use use, FieldUse field, Hierarchy hierarchy) {
    return hierarchy
        .outermost(use.site().method().owner())
        .equals(hierarchy.outermost(field.field().owner()));
  }
}
