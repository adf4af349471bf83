package dev.threadproof.engine.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One item of a model file. */
sealed interface ModelEntry {

  /**
   * What is said of some types and their subtypes.
   *
   * @param types binary names
   * @param since JDK release that first has what is named here
   * @param roles empty when nothing is said of roles
   * @param constructors for constructors, subtypes' too, that their own type does not name
   * @param otherwise for methods that no type of the hierarchy names
   */
  record OfTypes(
      List<String> types,
      int since,
      Optional<Set<TypeRole>> roles,
      List<MethodModel> methods,
      Optional<MethodModel> constructors,
      Optional<MethodModel> otherwise,
      List<EntryMethod> entries)
      implements ModelEntry {}

  /** What is said of some annotations. */
  record OfAnnotations(
      List<AnnotationName> annotations,
      Optional<Set<AnnotationRole>> roles,
      Optional<EntryRule> entry)
      implements ModelEntry {}

  /** A method that a framework calls. */
  record EntryMethod(MethodPattern pattern, EntryRule rule) {}
}
