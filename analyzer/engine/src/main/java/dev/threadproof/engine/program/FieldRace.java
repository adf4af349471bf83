package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Compound;
import dev.threadproof.engine.finding.Confidence;
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
