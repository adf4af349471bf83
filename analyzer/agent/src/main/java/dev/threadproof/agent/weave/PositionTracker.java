package dev.threadproof.agent.weave;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * First of the chain: knows the line, and in a constructor whether {@code this} is an object yet.
 */
final class PositionTracker extends MethodVisitor {

  private final MethodContext context;

  /** Objects made but not yet constructed, in the order of the text: nested as expressions are. */
  private int unconstructed;

  PositionTracker(MethodVisitor next, MethodContext context) {
    super(Opcodes.ASM9, next);
    this.context = context;
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    context.line = line;
    super.visitLineNumber(line, start);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.NEW) {
      unconstructed++;
    }
    super.visitTypeInsn(opcode, type);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    if (name.equals("<init>")) {
      if (unconstructed == 0) {
        context.thisExists = true;
      } else {
        unconstructed--;
      }
    }
  }
}
