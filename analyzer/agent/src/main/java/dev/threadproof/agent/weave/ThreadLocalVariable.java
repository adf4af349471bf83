package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.hook;

import dev.threadproof.agent.runtime.Op;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Fetches the state of the current thread once for a method, into the first local variable that it
 * does not use, makes room for the footprints behind it, and tells so to all frames.
 */
final class ThreadLocalVariable extends MethodVisitor {

  static final String STATE = "dev/threadproof/agent/runtime/ThreadState";

  private final MethodContext context;

  ThreadLocalVariable(MethodVisitor next, MethodContext context) {
    super(Opcodes.ASM9, next);
    this.context = context;
  }

  /** Whether the method has a hook that needs it. */
  static boolean isWanted(ClassContext owner, MethodNode method) {
    if (Leaf.is(owner, method)) {
      return false;
    }
    if ((method.access & Opcodes.ACC_SYNCHRONIZED) != 0) {
      return true;
    }
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction.getOpcode() == Opcodes.MONITORENTER
          || (!owner.points().steering() && isAccess(instruction))
          || (instruction instanceof MethodInsnNode call && isHooked(owner, call))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHooked(ClassContext owner, MethodInsnNode call) {
    return CallWeaver.meaning(owner, call.owner, call.name, call.desc).op() != Op.NONE;
  }

  private static boolean isAccess(AbstractInsnNode instruction) {
    return instruction instanceof FieldInsnNode || ArrayWeaver.isAccess(instruction.getOpcode());
  }

  @Override
  public void visitCode() {
    super.visitCode();
    hook(mv, "current", "()L" + STATE + ";");
    mv.visitVarInsn(Opcodes.ASTORE, context.threadVariable());
    for (int i = 0; i < context.footprints(); i++) {
      ArrayWeaver.none(mv);
      mv.visitVarInsn(Opcodes.ASTORE, context.footprintVariable(i));
    }
  }

  @Override
  public void visitFrame(int type, int locals, Object[] local, int stacked, Object[] stack) {
    List<Object> wider = new ArrayList<>(Arrays.asList(local).subList(0, locals));
    int size = 0;
    for (Object each : wider) {
      size += Opcodes.LONG.equals(each) || Opcodes.DOUBLE.equals(each) ? 2 : 1;
    }
    for (; size < context.threadVariable(); size++) {
      wider.add(Opcodes.TOP);
    }
    wider.add(STATE);
    for (int i = 0; i < context.footprints(); i++) {
      wider.add(ArrayWeaver.FOOTPRINT);
    }
    super.visitFrame(type, wider.size(), wider.toArray(), stacked, stack);
  }
}
