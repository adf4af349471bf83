package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.hook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Fetches the state of the current thread once for a method, into the first local variable that it
 * does not use, and tells so to all frames.
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
    for (AbstractInsnNode instruction : method.instructions) {
      int opcode = instruction.getOpcode();
      if (instruction instanceof FieldInsnNode
          || (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD)
          || (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE)) {
        return !owner.points().steering();
      }
    }
    return false;
  }

  @Override
  public void visitCode() {
    super.visitCode();
    hook(mv, "current", "()L" + STATE + ";");
    mv.visitVarInsn(Opcodes.ASTORE, context.threadVariable());
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
    super.visitFrame(type, wider.size(), wider.toArray(), stacked, stack);
  }
}
