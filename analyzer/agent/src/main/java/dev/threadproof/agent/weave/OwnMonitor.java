package dev.threadproof.agent.weave;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Tells classes whose objects are used as locks, by what the class itself does. */
final class OwnMonitor {

  private OwnMonitor() {}

  /** Whether the class has a synchronized method, or a block synchronized on {@code this}. */
  static boolean isLocked(ClassNode node) {
    if ((node.access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_RECORD)) != 0) {
      return false;
    }
    for (MethodNode method : node.methods) {
      if ((method.access & Opcodes.ACC_STATIC) == 0 && isLocked(method)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLocked(MethodNode method) {
    if ((method.access & Opcodes.ACC_SYNCHRONIZED) != 0) {
      return true;
    }
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction.getOpcode() == Opcodes.MONITORENTER && isOfThis(instruction)) {
        return true;
      }
    }
    return false;
  }

  /** As compilers write it: this, copied into a local variable, entered. */
  private static boolean isOfThis(AbstractInsnNode enter) {
    AbstractInsnNode before = enter.getPrevious();
    while (before != null && isOnTheWay(before.getOpcode())) {
      before = before.getPrevious();
    }
    return before instanceof VarInsnNode load && load.getOpcode() == Opcodes.ALOAD && load.var == 0;
  }

  private static boolean isOnTheWay(int opcode) {
    return opcode < 0 || opcode == Opcodes.DUP || opcode == Opcodes.ASTORE;
  }
}
