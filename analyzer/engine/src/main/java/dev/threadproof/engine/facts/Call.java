package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Path;
import java.util.List;
import java.util.Optional;

/**
 * A call being interpreted.
 *
 * @param at instruction index
 * @param shape of the declared method
 * @param arguments the receiver first
 * @param unknown the result when nothing is known of the callee
 */
record Call(
    int at,
    MethodId declared,
    CallShape shape,
    List<Path> arguments,
    boolean isStatic,
    Path unknown) {

  Optional<Path> receiver() {
    return isStatic ? Optional.empty() : Optional.of(arguments.get(0));
  }

  /** The argument at a position that does not count the receiver. */
  Optional<Path> argument(int position) {
    int index = isStatic ? position : position + 1;
    return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
  }
}
