package dev.threadproof.engine.hierarchy;

import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * A field or method as declared.
 *
 * @param access ASM access flags
 * @param annotations descriptors of the annotations present, e.g. {@code
 *     Lnet/jcip/annotations/GuardedBy;}
 */
public record MemberInfo(String name, String descriptor, int access, Set<String> annotations) {

  public MemberInfo {
    annotations = Set.copyOf(annotations);
  }

  public boolean is(int flag) {
    return (access & flag) != 0;
  }

  public boolean isStatic() {
    return is(Opcodes.ACC_STATIC);
  }
}
