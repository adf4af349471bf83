package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.facts.Spawn;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.List;
import java.util.Optional;

/**
 * A thread or task started by a method or by what it calls.
 *
 * @param spawn in the method's names
 * @param given the same as callers know it, where it runs what they gave to the method
 * @param own whether the method starts it itself, or is the first to know what a callee starts
 * @param start where in the method that is
 * @param bodies the methods it runs
 * @param accesses what it touches, in the method's names
 */
public record ThreadSummary(
    Spawn spawn,
    Optional<Spawn> given,
    boolean own,
    Site start,
    List<MethodId> bodies,
    List<ReachedAccess> accesses) {

  public ThreadSummary {
    bodies = List.copyOf(bodies);
    accesses = List.copyOf(accesses);
  }

  /** What is left of it once no caller will ask any more: threads of callees are told of there. */
  ThreadSummary settled() {
    return own ? this : new ThreadSummary(spawn, given, false, start, bodies, List.of());
  }
}
