package dev.threadproof.engine.hierarchy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class as declared, without code.
 *
 * @param name internal name
 * @param access ASM access flags
 * @param superName internal name, null for {@code java/lang/Object} only
 * @param target whether the class is to be judged
 * @param sourceFile package path and source file, {@code bank/Bank.java}
 */
public record ClassInfo(
    String name,
    int access,
    @Nullable String superName,
    List<String> interfaces,
    Set<String> annotations,
    List<MemberInfo> fields,
    List<MemberInfo> methods,
    boolean target,
    String sourceFile) {

  public ClassInfo {
    interfaces = List.copyOf(interfaces);
    annotations = Set.copyOf(annotations);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
  }

  public Optional<MemberInfo> field(String fieldName) {
    return fields.stream().filter(f -> f.name().equals(fieldName)).findFirst();
  }

  public Optional<MemberInfo> method(String methodName, String descriptor) {
    return methods.stream()
        .filter(m -> m.name().equals(methodName) && m.descriptor().equals(descriptor))
        .findFirst();
  }
}
