package dev.threadproof.agent.weave;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /**
   * Puts the hook at the beginning of each handler.
   *
   * @param plain from here on there shall be no hooks; null if everywhere
   */
  static void weave(MethodNode method, @Nullable LabelNode plain) {
    Set<LabelNode> done = new HashSet<>();
    for (AbstractInsnNode node = plain; node != null; node = node.getNext()) {
      if (node instanceof LabelNode label) {
        done.add(label);
      }
    }
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
                  Opcodes.INVOKESTATIC, MethodContext.CALL_HOOKS, "caught", "()V", false));
        }
      }
    }
  }
}
