package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.MethodId;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** What is the same of all calls of one method. Two threads may find the targets; they agree. */
final class KnownCall {

  private final MethodId method;
  private final boolean ofTarget;
  private volatile @Nullable CallShape shape;
  private volatile CallResolver.@Nullable Targets chosen;
  private volatile CallResolver.@Nullable Targets direct;

  KnownCall(MethodId method, boolean ofTarget) {
    this.method = method;
    this.ofTarget = ofTarget;
  }

  /** Found when it is asked for: a damaged class file may name a method with any descriptor. */
  CallShape shape(CallResolver resolver) {
    CallShape known = shape;
    if (known == null) {
      known = resolver.shape(method.descriptor());
      shape = known;
    }
    return known;
  }

  /** Whether the class that the call names is one of the program. */
  boolean ofTarget() {
    return ofTarget;
  }

  /** The bodies that it may run as far as the declared type tells. */
  CallResolver.Targets targets(int opcode, CallResolver resolver) {
    boolean isVirtual = isVirtual(opcode);
    CallResolver.Targets known = isVirtual ? chosen : direct;
    if (known == null) {
      known = resolver.targets(opcode, method.owner(), method.name(), method.descriptor(), null);
      if (isVirtual) {
        chosen = known;
      } else {
        direct = known;
      }
    }
    return known;
  }

  /** Whether the receiver decides which method runs. */
  static boolean isVirtual(int opcode) {
    return opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE;
  }
}
