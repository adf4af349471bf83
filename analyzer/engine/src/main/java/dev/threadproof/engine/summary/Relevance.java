package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;

/** Which accesses of a callee can still be one side of a race under the caller's names. */
final class Relevance {

  private Relevance() {}

  /**
   * Whether a method has to know of the access: it happens to an object that can exist, and it is
   * about a field, or may be once a caller's names are put in.
   */
  static boolean matters(Path location) {
    Root root = location.root();
    if (root instanceof Root.Null) {
      return false;
    }
    if (root instanceof Root.Lambda && !(location.first().orElse(null) instanceof Selector.Call)) {
      return false; // a lambda has no fields and no content
    }
    return Access.fieldOf(location) != null || mayBecomeField(location);
  }

  /**
   * Whether the access of a thread matters to the callers of the method that starts it: they can
   * name the object. All others are told of where the thread is started.
   */
  static boolean mattersToCallers(Path location) {
    Root root = location.root();
    boolean unknown =
        root instanceof Root.Any || root instanceof Root.Result || root instanceof Root.Merge;
    return !unknown && matters(location);
  }

  /** Only these are ever replaced by the path of a field: a parameter, or what was stored. */
  private static boolean mayBecomeField(Path location) {
    boolean replaced =
        location.root() instanceof Root.Param || location.root() instanceof Root.Alloc;
    return replaced && location.last().map(Selector.Element.class::isInstance).orElse(true);
  }
}
