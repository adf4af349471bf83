package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.FieldId;
import java.util.List;
import java.util.Set;

/**
 * How a method treats threads, executors and thread-local variables.
 *
 * @param runCalls calls of a thread's {@code run}
 * @param neverStarted threads made here that nobody starts
 * @param empty threads started without anything to run
 * @param made executors that somebody must end
 * @param ended fields whose executor is ended
 * @param lent fields whose executor is given to somebody who may end it
 * @param sets values given to thread-local variables
 * @param cleared thread-local variables whose value is taken away
 * @param timedJoins waits with a time-out whose outcome nobody looks at
 * @param poolWaits waits for tasks of a bounded pool
 * @param joins waits for the end of others
 */
public record TaskFacts(
    List<Site> runCalls,
    List<Site> neverStarted,
    List<Site> empty,
    List<Made> made,
    Set<FieldId> ended,
    Set<FieldId> lent,
    List<LocalSet> sets,
    Set<FieldId> cleared,
    List<TimedJoin> timedJoins,
    List<PoolWait> poolWaits,
    List<HeldJoin> joins) {

  /** Nothing. */
  public static final TaskFacts NONE =
      new TaskFacts(
          List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of(), List.of(), Set.of(),
          List.of(), List.of(), List.of());

  public TaskFacts {
    runCalls = List.copyOf(runCalls);
    neverStarted = List.copyOf(neverStarted);
    empty = List.copyOf(empty);
    made = List.copyOf(made);
    ended = Set.copyOf(ended);
    lent = Set.copyOf(lent);
    sets = List.copyOf(sets);
    cleared = Set.copyOf(cleared);
    timedJoins = List.copyOf(timedJoins);
    poolWaits = List.copyOf(poolWaits);
    joins = List.copyOf(joins);
  }
}
