package dev.threadproof.engine.hierarchy;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Whether one method overrides another of the same signature (JVMS 5.4.5). */
final class Overriding {

  private final Supertypes supertypes;
  private final Resolution resolution;

  Overriding(Supertypes supertypes, Resolution resolution) {
    this.supertypes = supertypes;
    this.resolution = resolution;
  }

  /**
   * Compares two declarations.
   *
   * @param sub class of {@code method}, a subtype of {@code sup}
   * @param declaration the method in {@code sup}, null when that class is missing; it is then taken
   *     for public
   */
  boolean overrides(String sub, MemberInfo method, String sup, @Nullable MemberInfo declaration) {
    if (method.is(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC)) {
      return false;
    }
    if (declaration == null || declaration.is(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) {
      return true;
    }
    if (declaration.is(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC)) {
      return false;
    }
    return packageOf(sub).equals(packageOf(sup)) || overridesBetween(sub, method, sup, declaration);
  }

  /** A package-private method is reached from elsewhere only through an override that widens it. */
  private boolean overridesBetween(
      String sub, MemberInfo method, String sup, MemberInfo declaration) {
    for (String between : supertypes.of(sub).classes()) {
      if (between.equals(sub)) {
        continue;
      }
      if (between.equals(sup)) {
        return false;
      }
      MemberInfo middle = resolution.declared(between, Signature.of(method));
      if (middle != null
          && overrides(sub, method, between, middle)
          && overrides(between, middle, sup, declaration)) {
        return true;
      }
    }
    return false;
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }
}
