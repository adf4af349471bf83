package dev.threadproof.engine.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a framework calls a method, as a model file says it.
 *
 * @param concurrent whether always
 * @param concurrentIfOn annotations on the class, any of which makes it concurrent
 * @param onlyOn annotations on the class, one of which must be there; none when all classes count
 */
record EntryRule(
    String what,
    boolean concurrent,
    List<AnnotationName> concurrentIfOn,
    List<AnnotationName> onlyOn,
    Optional<String> onThread) {

  Optional<EntryPoint> on(Set<String> classAnnotations) {
    if (!onlyOn.isEmpty() && !anyIn(onlyOn, classAnnotations)) {
      return Optional.empty();
    }
    return Optional.of(
        new EntryPoint(what, concurrent || anyIn(concurrentIfOn, classAnnotations), onThread));
  }

  private static boolean anyIn(List<AnnotationName> names, Set<String> annotations) {
    return names.stream().anyMatch(name -> name.isIn(annotations));
  }
}
