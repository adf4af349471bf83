package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.MethodId;
import org.objectweb.asm.tree.MethodInsnNode;

/** A call that knows the method it names. */
public final class CallInsn extends MethodInsnNode {

  private final MethodId method;

  CallInsn(int opcode, MethodId method, boolean ofInterface) {
    super(opcode, method.owner(), method.name(), method.descriptor(), ofInterface);
    this.method = method;
  }

  /** The method as the instruction names it. */
  public MethodId method() {
    return method;
  }
}
