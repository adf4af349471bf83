package dev.threadproof.engine.code;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** The local variables that objects are put in as soon as they are made. */
public final class LocalNames {

  private final MethodNode node;

  public LocalNames(MethodCode code) {
    this.node = code.node();
  }

  /**
   * The name of the variable that gets the object made by an instruction, where the class file
   * tells it.
   */
  public Optional<String> of(int instruction) {
    if (instruction < 0 || instruction >= node.instructions.size()) {
      return Optional.empty();
    }
    AbstractInsnNode made = complete(node.instructions.get(instruction));
    AbstractInsnNode next = made == null ? null : next(made);
    if (next != null && next.getOpcode() == Opcodes.CHECKCAST) {
      next = next(next);
    }
    if (!(next instanceof VarInsnNode var) || var.getOpcode() != Opcodes.ASTORE) {
      return Optional.empty();
    }
    int from = node.instructions.indexOf(var) + 1;
    for (LocalVariableNode local : node.localVariables) {
      if (local.index == var.var
          && node.instructions.indexOf(local.start) <= from
          && node.instructions.indexOf(local.end) >= from) {
        return Optional.of(local.name);
      }
    }
    return Optional.empty();
  }

  /** The instruction after which the object is ready: its constructor, or the last element. */
  private static @Nullable AbstractInsnNode complete(AbstractInsnNode made) {
    if (made.getOpcode() == Opcodes.NEWARRAY || made.getOpcode() == Opcodes.ANEWARRAY) {
      return filled(made);
    } else if (made.getOpcode() != Opcodes.NEW) {
      return made;
    }
    String type = ((TypeInsnNode) made).desc;
    int open = 0;
    for (AbstractInsnNode at = made; at != null; at = at.getNext()) {
      if (at.getOpcode() == Opcodes.NEW && ((TypeInsnNode) at).desc.equals(type)) {
        open++;
      } else if (at instanceof MethodInsnNode call
          && call.name.equals("<init>")
          && call.owner.equals(type)
          && --open == 0) {
        return at;
      }
    }
    return null;
  }

  /** Past the elements of an array initialiser: each begins with a copy of the array. */
  private static AbstractInsnNode filled(AbstractInsnNode made) {
    AbstractInsnNode last = made;
    for (AbstractInsnNode at = next(made);
        at != null && at.getOpcode() == Opcodes.DUP;
        at = next(last)) {
      AbstractInsnNode end = at;
      while (end != null
          && (end.getOpcode() < Opcodes.IASTORE || end.getOpcode() > Opcodes.SASTORE)) {
        end = next(end);
      }
      if (end == null) {
        return last;
      }
      last = end;
    }
    return last;
  }

  private static @Nullable AbstractInsnNode next(AbstractInsnNode insn) {
    AbstractInsnNode at = insn.getNext();
    while (at != null && at.getOpcode() < 0) {
      at = at.getNext();
    }
    return at;
  }
}
