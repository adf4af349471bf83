package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.TimedJoin;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.summary.MethodSummary;
import dev.threadproof.engine.summary.ReachedAccess;
import dev.threadproof.engine.summary.ThreadSummary;
import java.util.ArrayList;
import java.util.List;

/** Looks for what a method reads after it has waited for a thread only for a time. */
final class LateUses {

  private LateUses() {}

  static List<LateUse> of(MethodFacts facts, MethodSummary summary) {
    List<LateUse> all = new ArrayList<>();
    for (TimedJoin join : facts.tasks().timedJoins()) {
      for (ThreadSummary thread : summary.threads()) {
        if (join.spawns().get(thread.spawn().index())) {
          late(facts, summary, join, thread, all);
        }
      }
    }
    return all.isEmpty() ? List.of() : List.copyOf(all);
  }

  private static void late(
      MethodFacts facts,
      MethodSummary summary,
      TimedJoin join,
      ThreadSummary thread,
      List<LateUse> out) {
    int number = thread.spawn().index();
    Actor starter = new Actor.Starter(facts.method());
    Actor started = new Actor.Started(thread.start(), thread.bodies(), thread.spawn().via(), false);
    for (ReachedAccess mine : summary.accesses()) {
      boolean after = at(mine) > join.site().insn();
      boolean unordered = join.dropped() || mine.access().running().get(number);
      FieldId field = mine.access().field();
      if (!after || !unordered || field == null || !mine.access().location().isDefinite()) {
        continue;
      }
      Use use = Uses.of(starter, mine);
      thread.accesses().stream()
          .filter(theirs -> collide(mine.access(), theirs.access()))
          .filter(theirs -> isFree(use, Uses.of(started, theirs)))
          .findFirst()
          .ifPresent(
              theirs ->
                  out.add(
                      new LateUse(
                          join.site(), use.site(), field, thread.start(), theirs.access().site())));
    }
  }

  /** Whether the thread makes what is used afterwards. */
  private static boolean collide(Access mine, Access theirs) {
    return theirs.write()
        && mine.content() == theirs.content()
        && mine.location().equals(theirs.location());
  }

  private static boolean isFree(Use mine, Use theirs) {
    return !mine.excludes(theirs) && !mine.isOrdered(theirs);
  }

  private static int at(ReachedAccess access) {
    return access.chain() == null ? access.access().site().insn() : access.chain().call().insn();
  }
}
