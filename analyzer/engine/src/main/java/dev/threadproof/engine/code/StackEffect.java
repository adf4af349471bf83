package dev.threadproof.engine.code;

import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;

/**
 * How many stack slots an instruction takes and leaves (JVMS 6.5); a long or double has two. The
 * instructions that copy slots about (dup, swap) are not covered.
 */
final class StackEffect {

  /** Slots taken, by opcode, as digits; {@code ?} where the operands of the instruction decide. */
  private static final String TAKEN =
      "0" // nop
          + "000000000000000" // constants
          + "00" // bipush, sipush
          + "???" // ldc and its wide forms
          + "00000" // loads
          + "????????????????????" // their short forms, which ASM does not show
          + "22222222" // array loads
          + "12121" // stores
          + "????????????????????"
          + "34343333" // array stores
          + "12???????" // pop, pop2, dups, swap
          + "24242424242424242424" // add, sub, mul, div, rem
          + "1212" // neg
          + "232323" // shifts
          + "242424" // and, or, xor
          + "0" // iinc
          + "111222111222111" // conversions
          + "42244" // comparisons
          + "111111" // if
          + "22222222" // if_icmp, if_acmp
          + "000" // goto, jsr, ret
          + "11" // switches
          + "121210" // returns
          + "?????????" // fields, calls
          + "0" // new
          + "111" // newarray, anewarray, arraylength
          + "111" // athrow, checkcast, instanceof
          + "11" // monitors
          + "??" // wide, multianewarray
          + "11" // ifnull, ifnonnull
          + "00"; // goto_w, jsr_w

  private static final String LEFT =
      "0"
          + "111111112211122" // constants: null, ints, longs, floats, doubles
          + "11"
          + "???"
          + "12121"
          + "????????????????????"
          + "12121111"
          + "00000"
          + "????????????????????"
          + "00000000"
          + "00???????"
          + "12121212121212121212"
          + "1212"
          + "121212"
          + "121212"
          + "0"
          + "212112"
          + "122121"
          + "111" // i2l i2f i2d l2i l2f l2d f2i f2l f2d d2i d2l d2f i2b i2c i2s
          + "11111"
          + "000000"
          + "00000000"
          + "010"
          + "00"
          + "000000"
          + "?????????"
          + "1"
          + "111"
          + "011"
          + "00"
          + "??"
          + "00"
          + "00";

  private StackEffect() {}

  static int taken(AbstractInsnNode insn) {
    char digit = TAKEN.charAt(insn.getOpcode());
    if (digit != '?') {
      return digit - '0';
    } else if (insn instanceof FieldInsnNode field) {
      int size = Type.getType(field.desc).getSize();
      return switch (field.getOpcode()) {
        case Opcodes.GETSTATIC -> 0;
        case Opcodes.PUTSTATIC -> size;
        case Opcodes.GETFIELD -> 1;
        default -> 1 + size;
      };
    } else if (insn instanceof MethodInsnNode call) {
      int all = Type.getArgumentsAndReturnSizes(call.desc) >> 2;
      return call.getOpcode() == Opcodes.INVOKESTATIC ? all - 1 : all;
    } else if (insn instanceof InvokeDynamicInsnNode call) {
      return (Type.getArgumentsAndReturnSizes(call.desc) >> 2) - 1;
    }
    return insn instanceof MultiANewArrayInsnNode array ? array.dims : 0;
  }

  static int left(AbstractInsnNode insn) {
    char digit = LEFT.charAt(insn.getOpcode());
    if (digit != '?') {
      return digit - '0';
    } else if (insn instanceof FieldInsnNode field) {
      boolean get = insn.getOpcode() == Opcodes.GETSTATIC || insn.getOpcode() == Opcodes.GETFIELD;
      return get ? Type.getType(field.desc).getSize() : 0;
    } else if (insn instanceof MethodInsnNode call) {
      return Type.getReturnType(call.desc).getSize();
    } else if (insn instanceof InvokeDynamicInsnNode call) {
      return Type.getReturnType(call.desc).getSize();
    } else if (insn instanceof LdcInsnNode ldc) {
      boolean wide =
          ldc.cst instanceof Long
              || ldc.cst instanceof Double
              || (ldc.cst instanceof ConstantDynamic dynamic && dynamic.getSize() == 2);
      return wide ? 2 : 1;
    }
    return insn instanceof MultiANewArrayInsnNode ? 1 : 0;
  }
}
