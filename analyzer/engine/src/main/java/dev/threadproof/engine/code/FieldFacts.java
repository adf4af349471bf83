package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the stores into fields tell without interpretation.
 *
 * @param storedTypes for fields that only ever receive fresh objects or results of factories: the
 *     types stored, as internal names; {@link #SYNCHRONIZED} for a synchronized wrapper
 * @param parts for fields that hold a part of another field's object (the read lock of a read-write
 *     lock, a condition of a lock)
 * @param serial fields that hold an executor which runs its tasks one after the other
 * @param bounded fields that hold a pool with a bounded number of threads
 * @param binary fields that hold a semaphore with a single permit
 * @param assignedLater fields assigned outside constructors and static initialisers
 * @param madeLater those of them that are given something else than null there
 * @param clearedLater those of them that are given zero or false there
 * @param setOnce those of them that nothing but one instruction in the program assigns
 * @param tasks for fields that hold a thread or a task: whose code it runs
 */
public record FieldFacts(
    Map<FieldId, Set<String>> storedTypes,
    Map<FieldId, PartOf> parts,
    Set<FieldId> serial,
    Set<FieldId> binary,
    Set<FieldId> bounded,
    Set<FieldId> assignedLater,
    Set<FieldId> madeLater,
    Set<FieldId> clearedLater,
    Set<FieldId> setOnce,
    Map<FieldId, TaskOf> tasks) {

  /** Stands for the result of {@code Collections.synchronizedX}. */
  public static final String SYNCHRONIZED = "java/util/Collections$Synchronized";

  /** The part of another field's object in the same instance. */
  public record PartOf(FieldId whole, String part) {}

  /**
   * Code that belongs to the object whose field it is.
   *
   * @param body a lambda's body, which may capture the object; empty for the object's own task
   *     method
   * @param captures whether it captures the object
   */
  public record TaskOf(Optional<MethodId> body, boolean captures) {}

  /** Whether the field only ever holds results of {@code Collections.synchronizedX}. */
  public boolean isSynchronized(FieldId field) {
    return storedTypes.getOrDefault(field, Set.of()).equals(Set.of(SYNCHRONIZED));
  }

  /** The one type that a field always holds, when that is known. */
  public Optional<String> onlyType(FieldId field) {
    Set<String> types = storedTypes.get(field);
    return types != null && types.size() == 1
        ? Optional.of(types.iterator().next())
        : Optional.empty();
  }
}
