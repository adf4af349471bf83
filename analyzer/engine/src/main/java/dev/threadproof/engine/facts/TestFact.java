package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.List;

/** A branch on the value of a field. */
public record TestFact(Path value, List<Lock> locks, Site site, boolean decidesLoop) {

  public TestFact {
    locks = List.copyOf(locks);
  }
}
