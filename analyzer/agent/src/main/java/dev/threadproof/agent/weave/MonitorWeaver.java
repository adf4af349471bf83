package dev.threadproof.agent.weave;

import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.Site;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Hooks before and after a monitor is entered, and before it is left. */
final class MonitorWeaver extends MethodVisitor {

  private static final int NONE = -1;

  private final MethodContext context;

  /** The site of the monitor just entered. */
  private int entered = NONE;

  private final @Nullable LabelNode plain;

  /** Whether what follows is to have no hooks. */
  private boolean isPlain;

  MonitorWeaver(MethodVisitor next, MethodContext context, @Nullable LabelNode plain) {
    super(Opcodes.ASM9, next);
    this.plain = plain;
    this.context = context;
  }

  @Override
  public void visitInsn(int opcode) {
    if (isPlain) {
      super.visitInsn(opcode);
    } else if (opcode == Opcodes.MONITORENTER) {
      entered = enter(mv, context);
    } else if (opcode == Opcodes.MONITOREXIT) {
      exit(mv, context);
    } else {
      super.visitInsn(opcode);
    }
  }

  @Override
  public void visitLabel(Label label) {
    super.visitLabel(label);
    if (plain != null && plain.getLabel() == label) {
      isPlain = true;
    }
    if (entered != NONE) {
      entered(mv, context, entered);
      entered = NONE;
    }
  }

  /**
   * Makes the try block of each synchronized block begin with the very next instruction, for a hook
   * shall be within it: a compiler that sees a way out with the monitor held leaves the method to
   * be interpreted.
   */
  static void widenBlocks(MethodNode method) {
    for (AbstractInsnNode enter : method.instructions.toArray()) {
      if (enter.getOpcode() == Opcodes.MONITORENTER) {
        LabelNode first = new LabelNode();
        for (AbstractInsnNode next = enter.getNext();
            next != null && next.getOpcode() < 0;
            next = next.getNext()) {
          for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (block.start == next) {
              block.start = first;
            }
          }
        }
        method.instructions.insert(enter, first);
      }
    }
  }

  /**
   * From a monitor on the stack to having entered it, and the monitor on the stack; returns the
   * site.
   */
  static int enter(MethodVisitor mv, MethodContext context) {
    Site site = context.site(Point.Kind.ACQUIRE, "", null);
    mv.visitInsn(Opcodes.DUP);
    if (context.owner.points().dataOnly()) {
      context.reachHook(mv, site);
    } else {
      mv.visitInsn(Opcodes.DUP);
      context.lockHook(mv, "entering", site.id());
    }
    mv.visitInsn(Opcodes.MONITORENTER);
    return site.id();
  }

  /** Tells that the monitor on the stack was entered. */
  static void entered(MethodVisitor mv, MethodContext context, int site) {
    if (context.isLeaf) {
      context.leafHook(mv, "tookInLeaf");
    } else {
      context.lockHook(mv, context.owner.points().dataOnly() ? "took" : "entered", site);
    }
  }

  /** From a monitor on the stack to having left it. */
  static void exit(MethodVisitor mv, MethodContext context) {
    Site site = context.site(Point.Kind.RELEASE, "", null);
    mv.visitInsn(Opcodes.DUP);
    if (context.isLeaf) {
      context.leafHook(mv, "givingInLeaf");
    } else if (context.owner.points().dataOnly()) {
      context.reachHook(mv, site);
      context.lockHook(mv, "giving", site.id());
    } else {
      context.lockHook(mv, "exiting", site.id());
    }
    mv.visitInsn(Opcodes.MONITOREXIT);
  }
}
