package dev.threadproof.engine.code;

import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** The local variables that objects are put in as soon as they are made. */
public final class LocalNames {

  /** A variable while it has a name: from one instruction up to another. */
  record Local(String name, int slot, int start, int end) {}

  private final AbstractInsnNode[] instructions;
  private final List<Local> locals;

  public LocalNames(MethodCode code) {
    this.instructions = code.instructions();
    this.locals = code.locals();
  }

  /**
   * The name of the variable that gets the object made by an instruction, where the class file
   * tells it.
   */
  public Optional<String> of(int instruction) {
    if (instruction < 0 || instruction >= instructions.length) {
      return Optional.empty();
    }
    int next = next(complete(instruction));
    if (opcode(next) == Opcodes.CHECKCAST) {
      next = next(next);
    }
    if (opcode(next) != Opcodes.ASTORE) {
      return Optional.empty();
    }
    int slot = ((VarInsnNode) instructions[next]).var;
    for (Local local : locals) {
      if (local.slot() == slot && local.start() <= next + 1 && local.end() >= next + 1) {
        return Optional.of(local.name());
      }
    }
    return Optional.empty();
  }

  /** The instruction after which the object is ready: its constructor, or the last element. */
  private int complete(int made) {
    if (opcode(made) == Opcodes.NEWARRAY || opcode(made) == Opcodes.ANEWARRAY) {
      return filled(made);
    } else if (opcode(made) != Opcodes.NEW) {
      return made;
    }
    String type = ((TypeInsnNode) instructions[made]).desc;
    int open = 0;
    for (int at = made; at < instructions.length; at++) {
      if (opcode(at) == Opcodes.NEW && ((TypeInsnNode) instructions[at]).desc.equals(type)) {
        open++;
      } else if (instructions[at] instanceof MethodInsnNode call
          && call.name.equals("<init>")
          && call.owner.equals(type)
          && --open == 0) {
        return at;
      }
    }
    return instructions.length;
  }

  /** Past the elements of an array initialiser: each begins with a copy of the array. */
  private int filled(int made) {
    int last = made;
    for (int at = next(made); opcode(at) == Opcodes.DUP; at = next(last)) {
      int end = at;
      while (end < instructions.length
          && (opcode(end) < Opcodes.IASTORE || opcode(end) > Opcodes.SASTORE)) {
        end = next(end);
      }
      if (end == instructions.length) {
        return last;
      }
      last = end;
    }
    return last;
  }

  /** The next instruction that is more than a mark; past the end when there is none. */
  private int next(int instruction) {
    int at = Math.min(instruction + 1, instructions.length);
    while (at < instructions.length && opcode(at) < 0) {
      at++;
    }
    return at;
  }

  private int opcode(int at) {
    return at < instructions.length ? instructions[at].getOpcode() : -1;
  }
}
