package dev.threadproof.agent.weave;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Methods during which no other code of the program runs in their thread. In a run about data
 * alone, nobody asks which monitors a thread has while it is in one.
 */
final class Leaf {

  private Leaf() {}

  /** Whether the method calls nothing, initialises no class, and is in no class of the plan. */
  static boolean is(ClassContext owner, MethodNode method) {
    if (!owner.points().dataOnly() || owner.points().areIn(owner.binaryName())) {
      return false;
    }
    for (AbstractInsnNode instruction : method.instructions) {
      if (leavesMethod(instruction, owner.node().name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean leavesMethod(AbstractInsnNode instruction, String self) {
    return switch (instruction.getOpcode()) {
      case Opcodes.NEW, Opcodes.INVOKEDYNAMIC -> true;
      case Opcodes.GETSTATIC, Opcodes.PUTSTATIC ->
          !((FieldInsnNode) instruction).owner.equals(self);
      default -> instruction instanceof MethodInsnNode;
    };
  }
}
