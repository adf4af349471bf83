package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.hook;
import static dev.threadproof.agent.weave.MethodContext.push;

import dev.threadproof.agent.plan.Point;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Hooks before and after a monitor is entered, and before it is left. */
final class MonitorWeaver extends MethodVisitor {

  private static final String DESCRIPTOR = "(Ljava/lang/Object;I)V";

  private final MethodContext context;

  MonitorWeaver(MethodVisitor next, MethodContext context) {
    super(Opcodes.ASM9, next);
    this.context = context;
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode == Opcodes.MONITORENTER) {
      enter(mv, context);
    } else if (opcode == Opcodes.MONITOREXIT) {
      exit(mv, context);
    } else {
      super.visitInsn(opcode);
    }
  }

  /** From a monitor on the stack to having entered it. */
  static void enter(MethodVisitor mv, MethodContext context) {
    int site = context.site(Point.Kind.ACQUIRE, "", null).id();
    mv.visitInsn(Opcodes.DUP);
    mv.visitInsn(Opcodes.DUP);
    push(mv, site);
    hook(mv, "entering", DESCRIPTOR);
    mv.visitInsn(Opcodes.MONITORENTER);
    push(mv, site);
    hook(mv, "entered", DESCRIPTOR);
  }

  /** From a monitor on the stack to having left it. */
  static void exit(MethodVisitor mv, MethodContext context) {
    mv.visitInsn(Opcodes.DUP);
    push(mv, context.site(Point.Kind.RELEASE, "", null).id());
    hook(mv, "exiting", DESCRIPTOR);
    mv.visitInsn(Opcodes.MONITOREXIT);
  }
}
