package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.Optional;

/**
 * Latches and barriers in local variables that lambdas capture, as synchronisation variables: each
 * goes by the lambda and the position of the captured variable, which are known on both sides.
 */
final class Latches {

  private Latches() {}

  /** The variable that stands for what the lambda's parameter is, if the method is a lambda. */
  static Optional<FieldId> captured(MethodId method, int position) {
    return method.name().startsWith("lambda$")
        ? Optional.of(
            new FieldId(
                method.owner(), method.name() + method.descriptor() + "#" + position, "latch"))
        : Optional.empty();
  }

  /** The variable that stands for an object as the method knows it. */
  static Optional<FieldId> of(Path latch, MethodId method) {
    return latch.isBare() && latch.root() instanceof Root.Param p
        ? captured(method, p.index())
        : Optional.empty();
  }
}
