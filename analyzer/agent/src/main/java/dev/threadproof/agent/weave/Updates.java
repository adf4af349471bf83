package dev.threadproof.agent.weave;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * The read and the write of each update in a method: the write puts down what was computed from the
 * read of the same field, by whatever steps within the method.
 *
 * @param ordinals numbers of the instructions among those of the method that access fields, from 0
 */
record Updates(Set<Integer> ordinals) {

  /** None. */
  static final Updates NONE = new Updates(Set.of());

  Updates {
    ordinals = Set.copyOf(ordinals);
  }

  /** Those of a method that nothing was woven into yet. */
  static Updates of(String owner, MethodNode method) {
    Frame<ReadsOf>[] frames;
    try {
      frames = new Analyzer<>(new ReadsInterpreter()).analyze(owner, method);
    } catch (AnalyzerException e) {
      return NONE; // code that the JVM may still take, by its older verifier
    }
    List<AbstractInsnNode> accesses = new ArrayList<>();
    Set<AbstractInsnNode> found = new HashSet<>();
    AbstractInsnNode[] all = method.instructions.toArray();
    for (int i = 0; i < all.length; i++) {
      if (all[i] instanceof FieldInsnNode field) {
        accesses.add(field);
        boolean write =
            field.getOpcode() == Opcodes.PUTFIELD || field.getOpcode() == Opcodes.PUTSTATIC;
        Frame<ReadsOf> frame = frames[i];
        if (write && frame != null) {
          for (FieldInsnNode read : frame.getStack(frame.getStackSize() - 1).reads()) {
            if (read.owner.equals(field.owner) && read.name.equals(field.name)) {
              found.add(read);
              found.add(field);
            }
          }
        }
      }
    }
    Set<Integer> ordinals = new HashSet<>();
    for (int i = 0; i < accesses.size(); i++) {
      if (found.contains(accesses.get(i))) {
        ordinals.add(i);
      }
    }
    return new Updates(ordinals);
  }
}
