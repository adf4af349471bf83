package dev.threadproof.engine.hierarchy;

import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * A field or method as declared.
 *
 * @param access ASM access flags
 * @param annotations descriptors of the annotations present, e.g. {@code
 *     Lnet/jcip/annotations/GuardedBy;}; for a field also those on its type
 * @param annotationValues for annotations with an element {@code value}: descriptor to the value's
 *     text. A string is itself, a class its binary name, an enum constant its name, an array its
 *     elements with {@code ", "} between them
 */
public record MemberInfo(
    String name,
    String descriptor,
    int access,
    Set<String> annotations,
    Map<String, String> annotationValues) {

  public MemberInfo {
    annotations = Set.copyOf(annotations);
    annotationValues = Map.copyOf(annotationValues);
  }

  /** Whether any of the flags is set. */
  public boolean is(int flag) {
    return (access & flag) != 0;
  }

  public boolean isStatic() {
    return is(Opcodes.ACC_STATIC);
  }

  public boolean isAbstract() {
    return is(Opcodes.ACC_ABSTRACT);
  }

  public boolean isPrivate() {
    return is(Opcodes.ACC_PRIVATE);
  }

  boolean hasSignature(String otherName, String otherDescriptor) {
    return name.equals(otherName) && descriptor.equals(otherDescriptor);
  }
}
