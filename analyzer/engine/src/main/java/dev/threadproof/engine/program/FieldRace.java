package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Compound;
import dev.threadproof.engine.finding.Confidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A field on which threads race: one per field.
 *
 * @param outlier the access to report
 * @param conflict the pair of accesses, one of which is the outlier
 * @param guard the lock that most accesses hold, for {@link Kind#INCONSISTENT_GUARD}
 * @param guarded number of places that hold it
 * @param total number of places that access the field
 */
public record FieldRace(
    FieldUse use,
    Kind kind,
    Use outlier,
    Conflict conflict,
    Optional<Guard> guard,
    int guarded,
    int total,
    Confidence confidence) {

  /** What is wrong. */
  public enum Kind {
    /** No access holds a lock. */
    UNGUARDED,
    /** Some accesses hold a lock that others do not. */
    INCONSISTENT_GUARD,
    /** A variable that guards itself is asked and then changed, and others may come between. */
    COMPOUND,
    /** A synchronized wrapper is walked over without its lock. */
    ITERATION,
    /** A static field is guarded by locks of which each instance has its own. */
    INSTANCE_GUARD,
    /** A framework calls methods of one object on several threads, and no lock is held. */
    FRAMEWORK,
    /** Callers change in place, without a lock, what a volatile field holds. */
    VOLATILE_CONTENT,
    /** The source declares a guard that is not held. */
    DECLARED_GUARD,
    /** One thread polls what another writes, and nothing makes the write visible. */
    POLLED
  }

  /**
   * The race that conflicts of a field make: the access to report is one without the guard, a write
   * before a read, and then the first in the code.
   *
   * @param conflicts at least one
   */
  static FieldRace of(
      FieldUse field,
      FieldRace.Kind kind,
      List<Conflict> conflicts,
      GuardStatistics statistics,
      Confidence confidence) {
    Conflict best = null;
    Use outlier = null;
    Optional<Guard> guard = statistics.guard();
    Comparator<Use> order =
        Comparator.comparing((Use u) -> guard.isPresent() && holds(u, guard.get()))
            .thenComparing(u -> !u.write())
            .thenComparing(u -> u.site().method().owner())
            .thenComparing(u -> u.site().line())
            .thenComparing(Use::compareTo);
    for (Conflict conflict : conflicts) {
      Use candidate =
          order.compare(conflict.first(), conflict.second()) <= 0
              ? conflict.first()
              : conflict.second();
      if (outlier == null || order.compare(candidate, outlier) < 0) {
        outlier = candidate;
        best = conflict;
      }
    }
    if (best == null || outlier == null) {
      throw new IllegalArgumentException("a race needs a conflict");
    }
    return new FieldRace(
        field, kind, outlier, best, guard, statistics.guarded(), statistics.total(), confidence);
  }

  /** Whether the lock is held at the use. */
  static boolean holds(Use use, Guard guard) {
    return use.guards().stream().anyMatch(g -> g.excludes(guard) || g.equals(guard));
  }

  /**
   * Whether much of it is only presumed: that two threads meet on one object, or that it matters
   * when they do. Of a static field there is one only, and that each object has its own lock for
   * it, or that it is made on first use, leaves little to presume.
   */
  public boolean isPresumed() {
    boolean plain = use.isStatic() && (kind == Kind.INSTANCE_GUARD || isLazy());
    return confidence == Confidence.POSSIBLE && !plain;
  }

  /** Whether a field is set by whoever finds it null. */
  boolean isLazy() {
    return outlier.compound().filter(c -> c.kind() == Compound.Kind.LAZY).isPresent();
  }

  /** The same race told from one of its two accesses. */
  public FieldRace seenFrom(Use side) {
    return new FieldRace(use, kind, side, conflict, guard, guarded, total, confidence);
  }

  /** The same race, as sure as given. */
  public FieldRace as(Confidence other) {
    return new FieldRace(use, kind, outlier, conflict, guard, guarded, total, other);
  }

  /** The other access of the pair. */
  public Use partner() {
    return conflict.first().equals(outlier) ? conflict.second() : conflict.first();
  }
}
