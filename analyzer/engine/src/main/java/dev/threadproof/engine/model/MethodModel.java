package dev.threadproof.engine.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a model says of the methods that one pattern names.
 *
 * <p>Loading builds a thousand of these in a JVM that has just begun: loops, here and in the
 * readers, as streams would take longer than the rest.
 */
final class MethodModel {

  /** A known call of which nothing is left to say; empty would mean an unknown one. */
  private static final List<Effect> NOTHING = List.of(new Effect.Quiet());

  private final MethodPattern pattern;
  private final List<Phrase> phrases;
  private final List<Effect> all;
  private final List<Effect> withoutContent;
  private final boolean content;
  private final boolean dependsOnArguments;

  MethodModel(MethodPattern pattern, List<Phrase> phrases) {
    this.pattern = pattern;
    this.phrases = List.copyOf(phrases);
    boolean namesArguments = false;
    List<Effect> effects = new ArrayList<>(phrases.size());
    List<Effect> otherEffects = new ArrayList<>(phrases.size());
    for (Phrase phrase : phrases) {
      Effect effect = phrase.effect();
      effects.add(effect);
      if (!phrase.isAboutContent()) {
        otherEffects.add(effect);
      }
      namesArguments |= phrase.isAboutEachArgument() || phrase.highestArgument() >= 0;
    }
    this.content = otherEffects.size() < effects.size();
    this.dependsOnArguments = namesArguments;
    this.all = List.copyOf(effects);
    this.withoutContent = otherEffects.isEmpty() ? NOTHING : List.copyOf(otherEffects);
  }

  MethodPattern pattern() {
    return pattern;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /** Whether it reads or writes content. */
  boolean hasContent() {
    return content;
  }

  /**
   * The effects on a method of this shape.
   *
   * @param withContent whether reads and writes of content count
   */
  List<Effect> effects(String descriptor, boolean withContent) {
    if (!dependsOnArguments) {
      return withContent ? all : withoutContent;
    }
    boolean[] references = Descriptor.references(descriptor);
    List<Effect> effects = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (withContent || !phrase.isAboutContent()) {
        phrase.addTo(effects, references);
      }
    }
    return effects.isEmpty() ? NOTHING : List.copyOf(effects);
  }
}
