package dev.threadproof.engine.model;

import java.util.List;

/** The library models in force. */
public final class Models {

  private Models() {}

  /** The models that come with the engine. */
  public static Models builtIn() {
    return new Models();
  }

  /**
   * What a call does.
   *
   * @param superTypes internal names of the call's owner and all its supertypes, most specific
   *     first
   * @return the effects in order, empty when no model speaks of the call
   */
  public List<Effect> effects(List<String> superTypes, String name, String descriptor) {
    return List.of();
  }
}
