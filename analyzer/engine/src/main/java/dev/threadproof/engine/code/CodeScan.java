package dev.threadproof.engine.code;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** One look over the instructions of a method, without making any. */
final class CodeScan {

  private final ClassImage image;
  private final int start;
  private final int end;
  private final Set<Reference> references = new LinkedHashSet<>();

  /** Where each instruction begins. */
  private int[] offsets = new int[64];

  private int size;
  private boolean event;
  private boolean subroutines;
  private boolean stores;

  /**
   * Looks at a method.
   *
   * @param code where its code begins
   */
  CodeScan(ClassImage image, int code) {
    this.image = image;
    this.start = code + 8;
    this.end = start + image.i4(code + 4);
    int at = start;
    for (; at < end; at += Instructions.length(image, start, at)) {
      if (size == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * size);
      }
      offsets[size++] = at;
      look(at, image.u1(at));
    }
    if (at != end) {
      throw new IllegalArgumentException("the code ends within an instruction");
    }
  }

  private void look(int at, int opcode) {
    if (opcode >= Opcodes.GETSTATIC && opcode <= Opcodes.NEW) {
      event = true;
      named(at, opcode);
    } else if ((opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE)
        || (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD)
        || opcode == Opcodes.MONITORENTER
        || opcode == Opcodes.ARETURN) {
      event = true;
    } else if (opcode == Opcodes.JSR || opcode == Instructions.JSR_W || opcode == Opcodes.RET) {
      subroutines = true;
    }
  }

  private void named(int at, int opcode) {
    int constant = image.u2(at + 1);
    if (opcode == Opcodes.NEW) {
      references.add(new Reference.Creation(image.name(constant)));
    } else if (opcode == Opcodes.INVOKEDYNAMIC) {
      handles(image.bootstrap(image.u2(image.offset(constant))));
    } else if (opcode >= Opcodes.INVOKEVIRTUAL) {
      references.add(new Reference.Call(opcode, image.method(constant)));
    } else {
      stores |= opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
      image.field(constant);
    }
  }

  private void handles(int bootstrap) {
    for (int i = 0; i < image.u2(bootstrap + 2); i++) {
      int argument = image.u2(bootstrap + 4 + 2 * i);
      if (image.tag(argument) == 15) {
        references.add(new Reference.Handle(image.method(image.u2(image.offset(argument) + 1))));
      }
    }
  }

  /** Whether anything is done that an interpretation could tell of. */
  boolean hasEvent() {
    return event;
  }

  boolean hasSubroutines() {
    return subroutines;
  }

  /** Whether a field is assigned. */
  boolean hasStores() {
    return stores;
  }

  /** What the instructions name, without repetition, in order. */
  List<Reference> references() {
    return List.copyOf(references);
  }

  /** Number of instructions. */
  int size() {
    return size;
  }

  /** The opcode of an instruction, -1 before the first. */
  int opcode(int instruction) {
    return instruction < 0 ? -1 : image.u1(offsets[instruction]);
  }

  /** The constant that an instruction names. */
  int constant(int instruction) {
    return image.u2(offsets[instruction] + 1);
  }

  /** The variable that an instruction loads, -1 when it does not. */
  int loads(int instruction) {
    int opcode = opcode(instruction);
    if (opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD) {
      return image.u1(offsets[instruction] + 1);
    }
    boolean brief = opcode >= 26 && opcode < Opcodes.IALOAD;
    return brief ? (opcode - 26) % 4 : -1;
  }
}
