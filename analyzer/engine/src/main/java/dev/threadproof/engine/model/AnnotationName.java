package dev.threadproof.engine.model;

import java.util.Set;

/**
 * An annotation as a model file names it: a simple name stands for that name of any vendor, a
 * qualified one for itself.
 *
 * @param text simple name, or internal name with slashes
 */
record AnnotationName(String text) {

  static AnnotationName of(String written) {
    return new AnnotationName(TypeNames.internal(written));
  }

  boolean isIn(Set<String> descriptors) {
    for (String descriptor : descriptors) {
      String name = TypeNames.ofDescriptor(descriptor);
      if (name.equals(text) || TypeNames.simple(name).equals(text)) {
        return true;
      }
    }
    return false;
  }
}
