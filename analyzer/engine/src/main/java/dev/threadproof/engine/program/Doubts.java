package dev.threadproof.engine.program;

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

  Doubts(Containers containers, Memos memos, UnseenGuards unseen) {
    this.containers = containers;
    this.memos = memos;
    this.unseen = unseen;
  }

  /** Whether there is a reason even where both threads are seen in the code. */
  static boolean areSeen(FieldUse field, FieldRace race) {
    return Phases.isMereLook(field, race.outlier()) || isOneOfMany(race);
  }

  /** Whether there is a reason where one side at least is whoever calls. */
  boolean areThere(FieldUse field, FieldRace race, GuardStatistics statistics) {
    Use outlier = race.outlier();
    // who writes an object without its lock most often does so before or after others use it
    boolean early = outlier.actor() instanceof Actor.Caller && outlier.write() && !field.isStatic();
    return early
        || areSeen(field, race)
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
