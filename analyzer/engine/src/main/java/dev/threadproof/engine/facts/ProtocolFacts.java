package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.LockName;
import java.util.List;
import java.util.Set;

/**
 * How a method keeps to the rules of the synchronisers that it uses.
 *
 * @param signals waits and signals
 * @param unheld releases of locks that are not held on some way
 * @param given names of semaphores to which permits are given that were not taken here
 * @param taken names of the locks that it takes itself and waits for
 * @param unvalidated optimistic reads of which the stamp is never asked
 */
public record ProtocolFacts(
    List<SignalFact> signals,
    List<UnheldRelease> unheld,
    Set<LockName> given,
    Set<LockName> taken,
    List<Site> unvalidated) {

  /** Nothing. */
  public static final ProtocolFacts NONE =
      new ProtocolFacts(List.of(), List.of(), Set.of(), Set.of(), List.of());

  public ProtocolFacts {
    signals = List.copyOf(signals);
    unheld = List.copyOf(unheld);
    given = Set.copyOf(given);
    taken = Set.copyOf(taken);
    unvalidated = List.copyOf(unvalidated);
  }
}
