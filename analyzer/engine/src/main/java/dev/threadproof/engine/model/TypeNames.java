package dev.threadproof.engine.model;

/** Turns the spellings of a type's name into one another. */
final class TypeNames {

  private TypeNames() {}

  /** {@code Timed} for {@code a/b/Outer$Timed}. */
  static String simple(String internalName) {
    return internalName.substring(
        Math.max(internalName.lastIndexOf('/'), internalName.lastIndexOf('$')) + 1);
  }

  /** {@code a/b/C} for {@code a.b.C}. */
  static String internal(String binaryName) {
    return binaryName.replace('.', '/');
  }

  /** {@code a/b/C} for {@code La/b/C;}; an internal name stays what it is. */
  static String ofDescriptor(String descriptor) {
    return descriptor.endsWith(";") && descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1)
        : descriptor;
  }
}
