package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.MethodId;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** The body of one method. */
public final class MethodCode {

  private final MethodId id;
  private final MethodNode node;
  private final Map<AbstractInsnNode, MethodId> parts;

  MethodCode(MethodId id, MethodNode node) {
    this(id, node, Map.of());
  }

  /** A body with others in it; {@code parts} tells whose instructions are not its own. */
  MethodCode(MethodId id, MethodNode node, Map<AbstractInsnNode, MethodId> parts) {
    this.id = id;
    this.node = node;
    this.parts = parts;
  }

  public MethodId id() {
    return id;
  }

  public MethodNode node() {
    return node;
  }

  /** The method in which the source has the instruction. */
  public MethodId written(int insn) {
    return parts.isEmpty() || insn < 0 ? id : parts.getOrDefault(node.instructions.get(insn), id);
  }

  public boolean isStatic() {
    return (node.access & Opcodes.ACC_STATIC) != 0;
  }

  public boolean isSynchronized() {
    return (node.access & Opcodes.ACC_SYNCHRONIZED) != 0;
  }

  /** Source line of each instruction, 0 where the class file does not say. */
  public int[] lines() {
    int[] lines = new int[node.instructions.size()];
    int line = 0;
    int i = 0;
    for (AbstractInsnNode insn : node.instructions) {
      if (insn instanceof LineNumberNode number) {
        line = number.line;
      }
      lines[i++] = line;
    }
    return lines;
  }

  /** Index of each label in the instruction list. */
  public Map<LabelNode, Integer> labels() {
    Map<LabelNode, Integer> labels = new HashMap<>();
    int i = 0;
    for (AbstractInsnNode insn : node.instructions) {
      if (insn instanceof LabelNode label) {
        labels.put(label, i);
      }
      i++;
    }
    return labels;
  }
}
