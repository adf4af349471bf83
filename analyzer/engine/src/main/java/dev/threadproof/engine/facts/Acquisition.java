package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;
import java.util.List;

/**
 * A lock taken.
 *
 * @param held locks held just before, other than the lock itself
 * @param given what tests have told before
 * @param tried whether the thread goes on without the lock instead of waiting for ever
 */
public record Acquisition(Lock lock, List<Lock> held, Site site, Given given, boolean tried) {

  public Acquisition {
    held = List.copyOf(held);
  }
}
