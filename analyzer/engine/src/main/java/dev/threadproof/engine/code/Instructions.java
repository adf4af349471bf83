package dev.threadproof.engine.code;

import org.objectweb.asm.Opcodes;

/** How long the instructions of a method are (JVMS 6.5). */
final class Instructions {

  static final int WIDE = 196;
  static final int GOTO_W = 200;
  static final int JSR_W = 201;

  /** By opcode; {@code ?} where the operands decide, a blank where there is no such instruction. */
  private static final String LENGTHS =
      "1111111111111111" // nop, constants
          + "23" // bipush, sipush
          + "233" // ldc, ldc_w, ldc2_w
          + "22222" // loads
          + "1".repeat(28) // their short forms, array loads
          + "22222" // stores
          + "1".repeat(28) // their short forms, array stores
          + "1".repeat(45) // stack, arithmetic
          + "3" // iinc
          + "1".repeat(20) // conversions, comparisons
          + "3333333333333333" // jumps, goto, jsr
          + "2" // ret
          + "??" // switches
          + "111111" // returns
          + "3333333" // fields, calls
          + "55" // invokeinterface, invokedynamic
          + "323" // new, newarray, anewarray
          + "11" // arraylength, athrow
          + "33" // checkcast, instanceof
          + "11" // monitors
          + "?" // wide
          + "4" // multianewarray
          + "33" // ifnull, ifnonnull
          + "55"; // goto_w, jsr_w

  private Instructions() {}

  /**
   * Length of the instruction at an offset.
   *
   * @param start where the method's code begins
   */
  static int length(ClassImage image, int start, int at) {
    int opcode = image.u1(at);
    char length = opcode < LENGTHS.length() ? LENGTHS.charAt(opcode) : ' ';
    if (length == '?') {
      return opcode == WIDE ? wide(image, at) : ofSwitch(image, start, at, opcode);
    } else if (length == ' ') {
      throw new IllegalArgumentException("no instruction has the number " + opcode);
    }
    return length - '0';
  }

  private static int wide(ClassImage image, int at) {
    return image.u1(at + 1) == Opcodes.IINC ? 6 : 4;
  }

  private static int ofSwitch(ClassImage image, int start, int at, int opcode) {
    int operands = operands(start, at);
    long entries =
        opcode == Opcodes.TABLESWITCH
            ? (long) image.i4(operands + 8) - image.i4(operands + 4) + 1
            : image.i4(operands + 4);
    int size = opcode == Opcodes.TABLESWITCH ? 4 : 8;
    int fixed = opcode == Opcodes.TABLESWITCH ? 12 : 8;
    if (entries < 0 || entries * size > image.bytes().length) {
      throw new IllegalArgumentException("a switch is larger than its method");
    }
    return operands - at + fixed + (int) entries * size;
  }

  /** Where the operands of a switch begin: at a multiple of four from the code's start. */
  static int operands(int start, int at) {
    return at + 4 - ((at - start) & 3);
  }
}
