package dev.threadproof.agent.weave;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Tells the runtime that an exception has arrived: a call that ended by it still ordered threads.
 */
final class Handlers {

  private Handlers() {}

  static void weave(MethodNode method) {
    Set<LabelNode> done = new HashSet<>();
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      if (done.add(block.handler)) {
        AbstractInsnNode first = block.handler;
        while (first != null && first.getOpcode() < 0) {
          first = first.getNext();
        }
        if (first != null) {
          method.instructions.insertBefore(
              first,
              new MethodInsnNode(
                  Opcodes.INVOKESTATIC, MethodContext.HOOKS, "caught", "()V", false));
        }
      }
    }
  }
}
