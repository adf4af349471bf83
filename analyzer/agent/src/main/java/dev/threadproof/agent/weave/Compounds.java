package dev.threadproof.agent.weave;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Reads of a field that the write of the same field of the same object follows at once, as in
 * {@code count++}: whatever races with the read races with the write as well, so the read need not
 * be looked at (after "BigFoot", Rhodes, Flanagan and Freund, PLDI 2017).
 */
final class Compounds {

  /** No such reads. */
  static final Compounds NONE = new Compounds(Set.of());

  private final Set<Integer> reads;

  private Compounds(Set<Integer> reads) {
    this.reads = reads;
  }

  /** Those of a method. */
  static Compounds of(MethodNode method) {
    Set<Integer> reads = new HashSet<>();
    int ordinal = 0;
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof FieldInsnNode field) {
        if (field.getOpcode() == Opcodes.GETFIELD && isWrittenNext(field)) {
          reads.add(ordinal);
        }
        ordinal++;
      }
    }
    return reads.isEmpty() ? NONE : new Compounds(reads);
  }

  /** Whether the field access of this number, counted from 0, is such a read. */
  boolean contain(int ordinal) {
    return reads.contains(ordinal);
  }

  private static boolean isWrittenNext(FieldInsnNode read) {
    AbstractInsnNode before = read.getPrevious();
    if (before == null || before.getOpcode() != Opcodes.DUP) {
      return false;
    }
    @Nullable AbstractInsnNode next = read.getNext();
    while (next != null && isArithmetic(next)) {
      next = next.getNext();
    }
    return next instanceof FieldInsnNode write
        && write.getOpcode() == Opcodes.PUTFIELD
        && write.owner.equals(read.owner)
        && write.name.equals(read.name)
        && write.desc.equals(read.desc);
  }

  /**
   * Whether an instruction only adds numbers to the stack and computes with them, without fail: so
   * the object that is written to at the end is the one that was read of. Labels are none, for one
   * may come there from elsewhere.
   */
  private static boolean isArithmetic(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    return switch (opcode) {
      case Opcodes.IDIV, Opcodes.LDIV, Opcodes.IREM, Opcodes.LREM -> false;
      case Opcodes.DUP_X1, Opcodes.DUP2_X1 -> true;
      case Opcodes.LDC -> ((LdcInsnNode) instruction).cst instanceof Number;
      default ->
          (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.SIPUSH)
              || (opcode >= Opcodes.ILOAD && opcode <= Opcodes.DLOAD)
              || (opcode >= Opcodes.IADD && opcode <= Opcodes.LXOR)
              || (opcode >= Opcodes.I2L && opcode <= Opcodes.DCMPG);
    };
  }
}
