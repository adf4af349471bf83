package dev.threadproof.engine.program;

import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.summary.Chain;

/** Reasons to think that somebody who leaves out a lock that others hold knows what he does. */
final class Doubts {

  /** Who leaves out the lock at more places than these hardly does so by mistake. */
  private static final int MANY = 5;

  /** Calls on the way to an access beyond which it is easily overlooked what orders it. */
  private static final int FAR = 3;

  private final Containers containers;
  private final Memos memos;
  private final UnseenGuards unseen;
  private final FieldFacts facts;
  private final Roots roots;

  Doubts(Containers containers, Memos memos, UnseenGuards unseen, FieldFacts facts, Roots roots) {
    this.roots = roots;
    this.facts = facts;
    this.containers = containers;
    this.memos = memos;
    this.unseen = unseen;
  }

  /** Whether there is a reason even where both threads are seen in the code. */
  boolean areSeen(FieldUse field, FieldRace race) {
    return Phases.isMereLook(field, race.outlier()) || isOneOfMany(race) || isSettled(race);
  }

  /**
   * Whether one of the two is whoever calls a method that none but its own class is seen to call.
   */
  boolean isPresumed(Conflict conflict) {
    return roots.isInternal(conflict.first()) || roots.isInternal(conflict.second());
  }

  /** Whether the reader itself has seen to it, under a lock, that the one value is there. */
  boolean isMadeBefore(FieldRace race) {
    Use outlier = race.outlier();
    return race.kind() == FieldRace.Kind.INCONSISTENT_GUARD
        && isSettled(race)
        && race.use().uses().stream()
            .anyMatch(u -> u.write() && u.site().method().equals(outlier.site().method()));
  }

  /**
   * Whether the one instruction that ever assigns the field has most likely run before: under the
   * lock that the reader has just given back, since who looks there and finds nothing makes the
   * value; or before the reader's thread was started.
   */
  private boolean isSettled(FieldRace race) {
    FieldUse field = race.use();
    Use outlier = race.outlier();
    return !field.content()
        && !outlier.write()
        && facts.setOnce().contains(field.field())
        && (outlier.order().afterRelease() || isStartedBeside(race));
  }

  /** Whether a thread reads that is started where the value is made, and not before that. */
  private static boolean isStartedBeside(FieldRace race) {
    boolean starter =
        race.conflict().first().actor() instanceof Actor.Starter
            || race.conflict().second().actor() instanceof Actor.Starter;
    return !starter
        && race.outlier().actor() instanceof Actor.Started started
        && race.use().uses().stream()
            .anyMatch(u -> u.write() && u.site().method().equals(started.start().method()));
  }

  /** Whether there is a reason where one side at least is whoever calls. */
  boolean areThere(FieldUse field, FieldRace race, GuardStatistics statistics) {
    Use outlier = race.outlier();
    // who writes an object without its lock most often does so before or after others use it
    boolean early = outlier.actor() instanceof Actor.Caller && outlier.write() && !field.isStatic();
    return early
        || areSeen(field, race)
        || roots.isInternal(outlier)
        || containers.isOfUnknownClass(field)
        || memos.isLookedUp(field, outlier)
        || unseen.mayBeHeld(outlier, statistics);
  }

  /**
   * Whether the lock is left out at many places, so that it may well be meant, or far away from
   * where the thread begins, so that what orders the two is easily overlooked.
   */
  private static boolean isOneOfMany(FieldRace race) {
    return race.total() - race.guarded() > MANY
        || Chain.sites(race.outlier().chain()).size() >= FAR;
  }
}
