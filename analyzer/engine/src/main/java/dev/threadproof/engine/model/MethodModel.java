package dev.threadproof.engine.model;

import java.util.ArrayList;
import java.util.List;

/** What a model says of the methods that one pattern names. */
final class MethodModel {

  private final MethodPattern pattern;
  private final List<Phrase> phrases;
  private final List<Effect> all;
  private final List<Effect> withoutContent;
  private final boolean dependsOnArguments;

  MethodModel(MethodPattern pattern, List<Phrase> phrases) {
    this.pattern = pattern;
    this.phrases = List.copyOf(phrases);
    this.dependsOnArguments =
        phrases.stream().anyMatch(p -> p.isAboutEachArgument() || p.highestArgument() >= 0);
    this.all = phrases.stream().map(Phrase::effect).toList();
    this.withoutContent =
        phrases.stream().filter(p -> !p.isAboutContent()).map(Phrase::effect).toList();
  }

  MethodPattern pattern() {
    return pattern;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /** Whether it reads or writes content. */
  boolean hasContent() {
    return withoutContent.size() < all.size();
  }

  /**
   * The effects on a method of this shape.
   *
   * @param content whether reads and writes of content count
   */
  List<Effect> effects(String descriptor, boolean content) {
    if (!dependsOnArguments) {
      return content ? all : withoutContent;
    }
    boolean[] references = Descriptor.references(descriptor);
    List<Effect> effects = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (content || !phrase.isAboutContent()) {
        phrase.addTo(effects, references);
      }
    }
    return List.copyOf(effects);
  }
}
