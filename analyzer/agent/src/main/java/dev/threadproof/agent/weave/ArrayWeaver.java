package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.hook;
import static dev.threadproof.agent.weave.MethodContext.push;

import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.Site;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Hooks before loads and stores of array elements. */
final class ArrayWeaver extends MethodVisitor {

  private static final String DESCRIPTOR = "(Ljava/lang/Object;II)V";

  private static final String WITH_THREAD =
      "(Ljava/lang/Object;IL" + ThreadLocalVariable.STATE + ";I)V";

  private final MethodContext context;

  ArrayWeaver(MethodVisitor next, MethodContext context) {
    super(Opcodes.ASM9, next);
    this.context = context;
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
      if (context.watches(Point.Kind.READ, "")) {
        mv.visitInsn(Opcodes.DUP2);
        hookAt("readElement", context.site(Point.Kind.READ, "", null));
      }
    } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
      if (context.watches(Point.Kind.WRITE, "")) {
        Site site = context.site(Point.Kind.WRITE, "", null);
        mv.visitVarInsn(store(opcode), context.free());
        mv.visitInsn(Opcodes.DUP2);
        hookAt("writeElement", site);
        mv.visitVarInsn(load(opcode), context.free());
      }
    }
    super.visitInsn(opcode);
  }

  private void hookAt(String name, Site site) {
    // A plan may have a point here.
    boolean quick = context.keepsThread() && !context.owner.points().steering();
    if (quick) {
      mv.visitVarInsn(Opcodes.ALOAD, context.threadVariable());
    }
    push(mv, site.id());
    hook(mv, name, quick ? WITH_THREAD : DESCRIPTOR);
  }

  private static int store(int opcode) {
    return switch (opcode) {
      case Opcodes.LASTORE -> Opcodes.LSTORE;
      case Opcodes.FASTORE -> Opcodes.FSTORE;
      case Opcodes.DASTORE -> Opcodes.DSTORE;
      case Opcodes.AASTORE -> Opcodes.ASTORE;
      default -> Opcodes.ISTORE;
    };
  }

  private static int load(int opcode) {
    return store(opcode) - Opcodes.ISTORE + Opcodes.ILOAD;
  }
}
