package dev.threadproof.agent.weave;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Makes a synchronized method one with a synchronized body, for the wish for the monitor is then as
 * visible as its possession.
 */
final class SynchronizedBody extends WholeBody {

  private int site;

  SynchronizedBody(MethodVisitor next, MethodContext context) {
    super(next, context);
  }

  /** Whether that can be done: {@code this} must be at hand to the end. */
  static boolean applies(MethodNode method) {
    if ((method.access & Opcodes.ACC_SYNCHRONIZED) == 0) {
      return false;
    }
    if ((method.access & Opcodes.ACC_STATIC) != 0) {
      return true;
    }
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction.getOpcode() == Opcodes.ASTORE && ((VarInsnNode) instruction).var == 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  void begin() {
    pushMonitor();
    site = MonitorWeaver.enter(mv, context);
  }

  @Override
  void begun() {
    MonitorWeaver.entered(mv, context, site);
  }

  @Override
  void last(Label from, Label to) {
    Label handler = new Label();
    mv.visitTryCatchBlock(from, to, handler, null);
    mv.visitLabel(handler);
    frame();
    pushMonitor();
    mv.visitInsn(Opcodes.MONITOREXIT);
    mv.visitInsn(Opcodes.ATHROW);
  }

  @Override
  void end() {
    pushMonitor();
    MonitorWeaver.exit(mv, context);
  }

  @Override
  boolean needsThis() {
    return !context.isStatic();
  }

  private void pushMonitor() {
    if (context.isStatic()) {
      mv.visitLdcInsn(Type.getObjectType(context.owner.node().name));
    } else {
      mv.visitVarInsn(Opcodes.ALOAD, 0);
    }
  }
}
