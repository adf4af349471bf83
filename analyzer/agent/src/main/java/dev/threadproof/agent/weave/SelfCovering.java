package dev.threadproof.agent.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * The handler by which compilers leave a synchronized block covers itself, which the JVM's
 * compilers take only from handlers without calls. So hooks go into it, and it is covered by a copy
 * of itself without them.
 */
final class SelfCovering {

  private SelfCovering() {}

  /**
   * Copies such handlers to the end of the method.
   *
   * @return the first label of the copies, or null if there are none
   */
  static @Nullable LabelNode copy(MethodNode method) {
    LabelNode first = null;
    for (TryCatchBlockNode block : List.copyOf(method.tryCatchBlocks)) {
      AbstractInsnNode last = block.start == block.handler ? end(block.handler) : null;
      if (last != null) {
        LabelNode start = copy(method, block, last);
        first = first == null ? start : first;
      } else if (block.start == block.handler && isIdle(block)) {
        method.tryCatchBlocks.remove(block);
      }
    }
    return first;
  }

  /**
   * Whether nothing that the block covers can fail: it stores the exception, as a finally block
   * does.
   */
  private static boolean isIdle(TryCatchBlockNode block) {
    for (AbstractInsnNode node = block.start; node != block.end; node = node.getNext()) {
      if (node == null || (node.getOpcode() >= 0 && node.getOpcode() != Opcodes.ASTORE)) {
        return false;
      }
    }
    return true;
  }

  /** The throw at the end of a handler that does nothing but leave a monitor, or null. */
  private static @Nullable AbstractInsnNode end(LabelNode handler) {
    boolean leaves = false;
    for (AbstractInsnNode node = handler; node != null; node = node.getNext()) {
      switch (node.getOpcode()) {
        case Opcodes.MONITOREXIT -> leaves = true;
        case Opcodes.ATHROW -> {
          return leaves ? node : null;
        }
        case -1, Opcodes.ASTORE, Opcodes.ALOAD -> {}
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  private static LabelNode copy(MethodNode method, TryCatchBlockNode block, AbstractInsnNode last) {
    Map<LabelNode, LabelNode> labels = new HashMap<>();
    for (AbstractInsnNode node = block.handler; node != last; node = node.getNext()) {
      if (node instanceof LabelNode label) {
        labels.put(label, new LabelNode());
      }
    }
    LabelNode start = labels.getOrDefault(block.handler, new LabelNode());
    LabelNode end = labels.getOrDefault(block.end, new LabelNode());
    InsnList copy = new InsnList();
    for (AbstractInsnNode node = block.handler; node != last; node = node.getNext()) {
      if (node.getType() != AbstractInsnNode.LINE) {
        copy.add(node.clone(labels));
      }
    }
    if (!labels.containsKey(block.end)) {
      copy.add(end);
    }
    copy.add(last.clone(labels));
    LabelNode after = new LabelNode();
    copy.add(after);
    List<TryCatchBlockNode> around = around(method, block);
    method.instructions.add(copy);
    block.handler = start;
    method.tryCatchBlocks.add(new TryCatchBlockNode(start, end, start, null));
    for (TryCatchBlockNode outer : around) {
      method.tryCatchBlocks.add(new TryCatchBlockNode(start, after, outer.handler, outer.type));
    }
    return start;
  }

  /** The other blocks that the handler lies in: what it throws on, they catch. */
  private static List<TryCatchBlockNode> around(MethodNode method, TryCatchBlockNode block) {
    int handler = method.instructions.indexOf(block.handler);
    List<TryCatchBlockNode> around = new ArrayList<>();
    for (TryCatchBlockNode other : method.tryCatchBlocks) {
      if (other != block
          && method.instructions.indexOf(other.start) <= handler
          && method.instructions.indexOf(other.end) > handler) {
        around.add(other);
      }
    }
    return around;
  }
}
