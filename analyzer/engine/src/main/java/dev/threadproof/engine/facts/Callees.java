package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.MethodId;
import java.util.Optional;

/** What is known of methods that may be called. */
@FunctionalInterface
public interface Callees {

  /** The effect of a method of the program, empty when the method is not part of it. */
  Optional<CalleeEffect> effect(MethodId method);
}
