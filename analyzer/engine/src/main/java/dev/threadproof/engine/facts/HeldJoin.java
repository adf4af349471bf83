package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.LockName;
import java.util.List;
import java.util.Optional;

/**
 * A wait without time-out for the end of a thread, task or executor.
 *
 * @param held names of the locks that the method holds meanwhile
 * @param field where the thread, future or executor is kept
 * @param bodies what those run that the method itself has started
 */
public record HeldJoin(
    Site site, List<LockName> held, Optional<FieldId> field, List<MethodId> bodies) {

  public HeldJoin {
    held = List.copyOf(held);
    bodies = List.copyOf(bodies);
  }
}
