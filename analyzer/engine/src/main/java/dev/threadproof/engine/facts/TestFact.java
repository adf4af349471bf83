package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.List;

/**
 * A branch on the value of a field.
 *
 * @param decidesLoop whether one of its sides leaves a loop
 * @param idle whether one of its sides leads back to it with nothing done but wait
 */
public record TestFact(Path value, List<Lock> locks, Site site, boolean decidesLoop, boolean idle) {

  public TestFact {
    locks = List.copyOf(locks);
  }
}
