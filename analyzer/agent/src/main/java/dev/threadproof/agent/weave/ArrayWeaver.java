package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.hook;
import static dev.threadproof.agent.weave.MethodContext.push;

import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.ArrayHooks;
import dev.threadproof.agent.runtime.Footprint;
import dev.threadproof.agent.runtime.Site;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Hooks before loads and stores of array elements. */
final class ArrayWeaver extends MethodVisitor {

  static final String FOOTPRINT = Type.getInternalName(Footprint.class);

  private static final String DESCRIPTOR = "(Ljava/lang/Object;II)V";

  private static final String ARRAY_HOOKS = Type.getInternalName(ArrayHooks.class);
  private static final String WITH_FOOTPRINT =
      "(Ljava/lang/Object;IL%s;L%s;I)L%1$s;".formatted(FOOTPRINT, ThreadLocalVariable.STATE);

  /** Local variables for footprints in one method; accesses beyond share them. */
  private static final int MAX_FOOTPRINTS = 8;

  private final MethodContext context;
  private int accesses;

  ArrayWeaver(MethodVisitor next, MethodContext context) {
    super(Opcodes.ASM9, next);
    this.context = context;
  }

  static boolean isAccess(int opcode) {
    return (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD)
        || (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE);
  }

  /** How many footprints a method is to keep. */
  static int footprints(MethodNode method) {
    int accesses = 0;
    for (AbstractInsnNode instruction : method.instructions) {
      accesses += isAccess(instruction.getOpcode()) ? 1 : 0;
    }
    return Math.min(accesses, MAX_FOOTPRINTS);
  }

  /** Pushes what is kept before the first access. */
  static void none(MethodVisitor out) {
    out.visitMethodInsn(Opcodes.INVOKESTATIC, ARRAY_HOOKS, "none", "()L" + FOOTPRINT + ";", false);
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
      if (context.watches(Point.Kind.READ, "")) {
        mv.visitInsn(Opcodes.DUP2);
        hookAt(context.site(Point.Kind.READ, "", null), false);
      }
    } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
      if (context.watches(Point.Kind.WRITE, "")) {
        Site site = context.site(Point.Kind.WRITE, "", null);
        mv.visitVarInsn(store(opcode), context.free());
        mv.visitInsn(Opcodes.DUP2);
        hookAt(site, true);
        mv.visitVarInsn(load(opcode), context.free());
      }
    }
    super.visitInsn(opcode);
  }

  private void hookAt(Site site, boolean write) {
    if (context.footprints() == 0) {
      push(mv, site.id());
      hook(mv, write ? "writeElement" : "readElement", DESCRIPTOR);
      return;
    }
    int kept = context.footprintVariable(accesses++ % context.footprints());
    mv.visitVarInsn(Opcodes.ALOAD, kept);
    mv.visitVarInsn(Opcodes.ALOAD, context.threadVariable());
    push(mv, site.id());
    String name = write ? "write" : "read";
    mv.visitMethodInsn(Opcodes.INVOKESTATIC, ARRAY_HOOKS, name, WITH_FOOTPRINT, false);
    mv.visitVarInsn(Opcodes.ASTORE, kept);
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
