package dev.threadproof.engine.path;

/** Facts about selectors that a path needs. */
final class Selectors {

  static final Selector WIDE_MARK = new Selector.Part("wide");

  private Selectors() {}

  /**
   * What the selector costs of a path's length: the way to an enclosing instance and a part of the
   * same object are free.
   */
  static int weight(Selector selector) {
    if (selector instanceof Selector.Part) {
      return 0;
    }
    return selector instanceof Selector.Field f && f.id().name().startsWith("this$") ? 0 : 1;
  }

  static String type(Selector selector) {
    return selector instanceof Selector.Field f ? f.id().descriptor() : "Ljava/lang/Object;";
  }
}
