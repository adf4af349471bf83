package dev.threadproof.engine.path;

import java.util.List;
import java.util.function.UnaryOperator;

/** Facts about selectors that a path needs. */
final class Selectors {

  static final Selector WIDE_MARK = new Selector.Part("wide");
  static final Selector ANY_ELEMENT = new Selector.Element(Path.OTHER);

  private Selectors() {}

  /**
   * What the selector costs of a path's length: the way to an enclosing instance and a part of the
   * same object are free, and so is a walk, of which there is never one after another.
   */
  static int weight(Selector selector) {
    if (selector instanceof Selector.Part || selector instanceof Selector.Walked) {
      return 0;
    }
    return selector instanceof Selector.Field f && f.id().name().startsWith("this$") ? 0 : 1;
  }

  /** Whether the selector speaks of other values. */
  static boolean hasOperands(Selector selector) {
    return (selector instanceof Selector.Element e && !e.index().equals(Path.OTHER))
        || (selector instanceof Selector.Call c && !c.arguments().isEmpty());
  }

  /** What may name an element: of two values folded nobody knows whether they are one. */
  static Path nameable(Path index) {
    return index.root() instanceof Root.Folded ? Path.OTHER : index;
  }

  static List<Path> nameable(List<Path> arguments) {
    for (Path argument : arguments) {
      if (argument.root() instanceof Root.Folded) {
        return arguments.stream().map(Selectors::nameable).toList();
      }
    }
    return List.copyOf(arguments);
  }

  static Selector renamed(Selector selector, UnaryOperator<Path> rename) {
    if (selector instanceof Selector.Element e) {
      return new Selector.Element(rename.apply(e.index()));
    } else if (selector instanceof Selector.Call c) {
      return new Selector.Call(
          c.owner(), c.name(), c.descriptor(), c.arguments().stream().map(rename).toList());
    }
    return selector;
  }

  static String type(Selector selector) {
    return selector instanceof Selector.Field f ? f.id().descriptor() : "Ljava/lang/Object;";
  }
}
