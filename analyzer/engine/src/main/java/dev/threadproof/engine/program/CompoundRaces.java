package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Compound;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.model.TypeRole;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges operations of several steps on variables of which each single step is safe. */
final class CompoundRaces {

  private static final Set<String> NUMBERS = Set.of("I", "J", "S", "B", "F", "D");

  private static final Set<Compound.Kind> MEMOS =
      Set.of(Compound.Kind.COLLECTION, Compound.Kind.LAZY);

  private static final Set<String> SWAPPERS =
      Set.of(
          "Lsun/misc/Unsafe;",
          "Ljdk/internal/misc/Unsafe;",
          "Ljava/lang/invoke/VarHandle;",
          "Ljava/util/concurrent/atomic/AtomicIntegerFieldUpdater;",
          "Ljava/util/concurrent/atomic/AtomicLongFieldUpdater;",
          "Ljava/util/concurrent/atomic/AtomicReferenceFieldUpdater;");

  /** Set once, it decides who goes on; that is what it is atomic for. */
  private static final String FLAG = "Ljava/util/concurrent/atomic/AtomicBoolean;";

  private final Hierarchy hierarchy;
  private final Models models;
  private final Immutability immutability;

  CompoundRaces(Hierarchy hierarchy, Models models) {
    this.hierarchy = hierarchy;
    this.models = models;
    this.immutability = new Immutability(hierarchy, models);
  }

  /**
   * The races with lazy initialisation told once: as such where nothing else is known of the field,
   * else by what is known of its lock.
   */
  static List<FieldRace> onePerField(List<FieldRace> races) {
    Set<FieldId> lazy = new HashSet<>();
    Set<FieldId> guarded = new HashSet<>();
    for (FieldRace race : races) {
      if (race.isLazy()) {
        lazy.add(race.use().field());
      } else if (isValue(race) && race.kind() != FieldRace.Kind.UNGUARDED) {
        guarded.add(race.use().field());
      }
    }
    return races.stream()
        .filter(r -> !(r.isLazy() && guarded.contains(r.use().field())))
        .filter(
            r ->
                !(isValue(r)
                    && r.kind() == FieldRace.Kind.UNGUARDED
                    && lazy.contains(r.use().field())))
        .toList();
  }

  private static boolean isValue(FieldRace race) {
    return !race.use().compound() && !race.use().content();
  }

  /**
   * All that is known of a synchronized wrapper's content are its changes and the walks over it.
   */
  static Optional<FieldRace> iteration(FieldUse field) {
    List<Conflict> conflicts =
        field.conflicts().stream()
            .filter(c -> !FieldRaces.isShown(c.first()) && !FieldRaces.isShown(c.second()))
            .toList();
    if (conflicts.isEmpty()) {
      return Optional.empty();
    }
    Conflict.Basis surest = conflicts.get(0).basis();
    Confidence confidence =
        surest == Conflict.Basis.CALLERS ? Confidence.POSSIBLE : Confidence.LIKELY;
    List<Conflict> told = conflicts.stream().filter(c -> c.basis() == surest).toList();
    GuardStatistics statistics = GuardStatistics.of(field.uses());
    return Optional.of(FieldRace.of(field, FieldRace.Kind.ITERATION, told, statistics, confidence));
  }

  /** Updates in several steps: that they meet is enough, whatever guards others. */
  Optional<FieldRace> compound(FieldUse field) {
    GuardStatistics statistics = GuardStatistics.of(field.uses());
    for (Conflict.Basis basis : Conflict.Basis.values()) {
      List<Conflict> conflicts =
          FieldRaces.conflicts(field, basis).stream()
              .filter(c -> !isIdempotent(c))
              .filter(c -> basis != Conflict.Basis.CALLERS || isTelling(field, c))
              .toList();
      if (!conflicts.isEmpty()) {
        Confidence confidence =
            basis == Conflict.Basis.CALLERS || isSwapped(field)
                ? Confidence.POSSIBLE
                : Confidence.LIKELY;
        return Optional.of(
            FieldRace.of(field, FieldRace.Kind.COMPOUND, conflicts, statistics, confidence));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the class may swap its fields atomically by other means, which are not followed: then a
   * plain write may be the one of the thread that has won the right to it.
   */
  private boolean isSwapped(FieldUse field) {
    return hierarchy.find(field.field().owner()).stream()
        .flatMap(c -> c.fields().stream())
        .anyMatch(f -> f.isStatic() && SWAPPERS.contains(f.descriptor()));
  }

  /**
   * Whether one of the threads puts only a value in its place that is as good as any other that was
   * made for the same reason: a memo of something immutable, which nobody adds to.
   */
  private boolean isIdempotent(Conflict conflict) {
    return (isMemo(conflict.first()) && !isComputed(conflict.second()))
        || (isMemo(conflict.second()) && !isComputed(conflict.first()));
  }

  private static boolean isComputed(Use use) {
    return use.compound().filter(Compound::computed).isPresent();
  }

  private boolean isMemo(Use use) {
    return use.compound()
        .filter(c -> MEMOS.contains(c.kind()) && !c.computed())
        .filter(c -> !c.value().isEmpty() && immutability.isValue(c.value()))
        .isPresent();
  }

  /**
   * Whether an update in several steps is wrong wherever callers may meet, and not only where they
   * do: a sum that is added to, or a collection made for threads.
   */
  private boolean isTelling(FieldUse field, Conflict conflict) {
    Compound compound = conflict.first().compound().orElseThrow();
    String type = field.field().descriptor();
    return switch (compound.kind()) {
      case VOLATILE -> compound.computed() && NUMBERS.contains(type);
      case ATOMIC -> compound.computed() || type.equals(FLAG);
      case LAZY -> true;
      case COLLECTION ->
          field.isStatic()
              || !type.startsWith("L")
              || !models
                  .roles(hierarchy.superTypes(type.substring(1, type.length() - 1)))
                  .contains(TypeRole.LEGACY);
    };
  }
}
