package dev.threadproof.engine.hierarchy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A class as declared, without code.
 *
 * @param name internal name
 * @param access ASM access flags; for a member class those of the class file, and of its {@code
 *     InnerClasses} entry only whether it is private
 * @param superName internal name, null for {@code java/lang/Object} and modules only
 * @param annotations descriptors of the annotations present, whatever their retention in the class
 *     file
 * @param annotationValues for annotations with an element {@code value}: descriptor to {@link
 *     MemberInfo#annotationValues() its text}
 * @param declaredOuter the enclosing class as the class file says it, unchecked; ask {@link
 *     Hierarchy#outer} instead
 * @param target whether the class is to be judged
 * @param sourceFile package path and source file, {@code bank/Bank.java}; guessed from the class
 *     name when the class file does not say it
 */
public record ClassInfo(
    String name,
    int access,
    @Nullable String superName,
    List<String> interfaces,
    Set<String> annotations,
    Map<String, String> annotationValues,
    List<MemberInfo> fields,
    List<MemberInfo> methods,
    Optional<String> declaredOuter,
    boolean target,
    String sourceFile) {

  public ClassInfo {
    interfaces = List.copyOf(interfaces);
    annotations = Set.copyOf(annotations);
    annotationValues = Map.copyOf(annotationValues);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
  }

  /** The first field of that name; there may be more in obfuscated code. */
  public Optional<MemberInfo> field(String fieldName) {
    return fields.stream().filter(f -> f.name().equals(fieldName)).findFirst();
  }

  /** The method declared here; inherited ones are found by {@link Hierarchy#resolveMethod}. */
  public Optional<MemberInfo> method(String methodName, String descriptor) {
    return methods.stream().filter(m -> m.hasSignature(methodName, descriptor)).findFirst();
  }

  /** Whether any of the flags is set. */
  public boolean is(int flag) {
    return (access & flag) != 0;
  }

  /** Whether this is an interface or an annotation type. */
  public boolean isInterface() {
    return is(Opcodes.ACC_INTERFACE);
  }

  /** Whether objects of exactly this class can exist. */
  public boolean isInstantiable() {
    return !is(Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_MODULE);
  }
}
