package dev.threadproof.engine.model;

import java.util.List;

/**
 * One effect as a model file says it, before it is applied to a method of a known shape.
 *
 * @param target where a stored value goes; the operand again for all other kinds
 * @param text a part's name or what blocks, else empty
 */
record Phrase(EffectKind kind, Operand operand, Operand target, String text) {

  private static final Operand NONE = new Operand(Operand.RECEIVER);

  static Phrase word(EffectKind kind) {
    return new Phrase(kind, NONE, NONE, "");
  }

  boolean isAboutContent() {
    return kind == EffectKind.READ || kind == EffectKind.WRITE;
  }

  boolean isAboutEachArgument() {
    return operand.index() == Operand.EACH_ARGUMENT;
  }

  /** The highest argument named, negative when none is. */
  int highestArgument() {
    return Math.max(operand.index(), target.index());
  }

  Effect effect() {
    return kind.effect(operand, target, text);
  }

  /**
   * Adds what this says of a method of a known shape; arguments that it lacks say nothing.
   *
   * @param references for each argument, whether it is an object
   */
  void addTo(List<Effect> effects, boolean[] references) {
    if (isAboutEachArgument()) {
      for (int i = 0; i < references.length; i++) {
        if (references[i]) {
          effects.add(kind.effect(new Operand(i), target, text));
        }
      }
    } else if (highestArgument() < references.length) {
      effects.add(effect());
    }
  }
}
