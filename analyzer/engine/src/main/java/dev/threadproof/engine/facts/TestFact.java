package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A branch on the value of a field.
 *
 * @param present whether it is asked if there is a value at all: none, zero or false is the other
 * @param unset whether the side on which there is no value leads to an instruction
 * @param decidesLoop whether one of its sides leaves a loop
 * @param idle whether one of its sides leads back to it with nothing done but wait
 */
public record TestFact(
    Path value,
    List<Lock> locks,
    Site site,
    boolean present,
    IntPredicate unset,
    boolean decidesLoop,
    boolean idle) {

  public TestFact {
    locks = List.copyOf(locks);
  }
}
