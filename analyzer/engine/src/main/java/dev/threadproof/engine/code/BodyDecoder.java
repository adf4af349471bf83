package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.MethodId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Makes the instructions of one body, in the shapes that ASM gives them, without looking at the
 * rest of the class. What it does not understand ends in a runtime exception.
 */
final class BodyDecoder {

  private static final int FIRST_SHORT_LOAD = 26;
  private static final int FIRST_SHORT_STORE = 59;

  private final ClassImage image;
  private final Constants constants;
  private final int start;
  private final int end;

  /** Place of each instruction, or the mark before it, by offset from the start; -1 for none. */
  private final int[] places;

  private final AbstractInsnNode[] out;

  private BodyDecoder(ClassImage image, int code) {
    this.image = image;
    this.constants = new Constants(image);
    this.start = code + 8;
    this.end = start + image.i4(code + 4);
    this.places = new int[end - start + 1];
    this.out = new AbstractInsnNode[number()];
  }

  /** The body of a method that has code without subroutines. */
  static MethodCode decode(ClassImage image, MethodId id, int position) {
    ClassImage.Method method = image.methods()[position];
    MethodCode.Body body =
        new InlinedQuestions(image, id.owner()).in(body(image, method.code()), id);
    return new MethodCode(id, method.access(), body);
  }

  /**
   * The body as it is written.
   *
   * @param code where it begins
   */
  static MethodCode.Body body(ClassImage image, int code) {
    BodyDecoder decoder = new BodyDecoder(image, code);
    decoder.instructions();
    return new MethodCode.Body(
        decoder.out,
        decoder.lines(),
        new MethodId[0],
        decoder.handlers(),
        decoder::locals,
        image.u2(code + 2),
        image.u2(code));
  }

  /** Gives every instruction its place; one that is jumped to has a mark before it. */
  private int number() {
    BitSet starts = new BitSet(end - start);
    BitSet targets = new BitSet(end - start);
    int at = start;
    for (; at < end; at += Instructions.length(image, start, at)) {
      starts.set(at - start);
      targets(at, targets);
    }
    if (at != end) {
      throw new IllegalArgumentException("the code ends within an instruction");
    }
    for (int i = image.u2(end) - 1; i >= 0; i--) {
      targets.set(image.u2(end + 2 + 8 * i + 4));
    }
    int next = 0;
    for (int offset = 0; offset < places.length; offset++) {
      places[offset] = starts.get(offset) || offset == end - start ? next : -1;
      next += (starts.get(offset) ? 1 : 0) + (targets.get(offset) ? 1 : 0);
    }
    return next;
  }

  private void targets(int at, BitSet out) {
    int opcode = image.u1(at);
    if (isJump(opcode)) {
      out.set(inside(at - start + jump(at, opcode)));
    } else if (opcode == Opcodes.TABLESWITCH || opcode == Opcodes.LOOKUPSWITCH) {
      int operands = Instructions.operands(start, at);
      out.set(inside(at - start + image.i4(operands)));
      int length = Instructions.length(image, start, at);
      boolean table = opcode == Opcodes.TABLESWITCH;
      for (int entry = operands + 12; entry < at + length; entry += table ? 4 : 8) {
        out.set(inside(at - start + image.i4(entry)));
      }
    }
  }

  private int inside(int offset) {
    if (offset < 0 || offset >= end - start) {
      throw new IllegalArgumentException("a jump leads outside the method");
    }
    return offset;
  }

  private static boolean isJump(int opcode) {
    return (opcode >= Opcodes.IFEQ && opcode <= Opcodes.JSR)
        || opcode == Opcodes.IFNULL
        || opcode == Opcodes.IFNONNULL
        || opcode == Instructions.GOTO_W
        || opcode == Instructions.JSR_W;
  }

  private int jump(int at, int opcode) {
    return opcode >= Instructions.GOTO_W ? image.i4(at + 1) : image.s2(at + 1);
  }

  private void instructions() {
    int written = 0;
    for (int at = start; at < end; at += Instructions.length(image, start, at)) {
      int next = nextPlace(at);
      if (next - places[at - start] == 2) {
        out[written] = new Mark(written);
        written++;
      }
      out[written++] = instruction(at);
    }
    if (written != out.length) {
      throw new IllegalArgumentException("a jump leads outside the method");
    }
  }

  private int nextPlace(int at) {
    int following = at + Instructions.length(image, start, at);
    return following > end ? -1 : places[following - start];
  }

  private AbstractInsnNode instruction(int at) {
    int opcode = image.u1(at);
    if (isJump(opcode)) {
      int plain = opcode >= Instructions.GOTO_W ? opcode - 33 : opcode;
      return new JumpInsnNode(plain, label(at - start + jump(at, opcode)));
    } else if (opcode >= FIRST_SHORT_LOAD && opcode < Opcodes.IALOAD) {
      int code = opcode - FIRST_SHORT_LOAD;
      return new VarInsnNode(Opcodes.ILOAD + code / 4, code % 4);
    } else if (opcode >= FIRST_SHORT_STORE && opcode < Opcodes.IASTORE) {
      int code = opcode - FIRST_SHORT_STORE;
      return new VarInsnNode(Opcodes.ISTORE + code / 4, code % 4);
    }
    return switch (opcode) {
      case Opcodes.BIPUSH -> new IntInsnNode(opcode, image.s1(at + 1));
      case Opcodes.NEWARRAY -> new IntInsnNode(opcode, image.u1(at + 1));
      case Opcodes.SIPUSH -> new IntInsnNode(opcode, image.s2(at + 1));
      case Opcodes.LDC -> new LdcInsnNode(constants.loadable(image.u1(at + 1)));
      case 19, 20 -> new LdcInsnNode(constants.loadable(image.u2(at + 1)));
      case Opcodes.ILOAD, Opcodes.LLOAD, Opcodes.FLOAD, Opcodes.DLOAD, Opcodes.ALOAD ->
          new VarInsnNode(opcode, image.u1(at + 1));
      case Opcodes.ISTORE, Opcodes.LSTORE, Opcodes.FSTORE, Opcodes.DSTORE, Opcodes.ASTORE ->
          new VarInsnNode(opcode, image.u1(at + 1));
      case Opcodes.RET -> new VarInsnNode(opcode, image.u1(at + 1));
      case Opcodes.IINC -> new IincInsnNode(image.u1(at + 1), image.s1(at + 2));
      case Instructions.WIDE -> wide(at);
      case Opcodes.TABLESWITCH, Opcodes.LOOKUPSWITCH -> ofSwitch(at, opcode);
      case Opcodes.GETSTATIC, Opcodes.PUTSTATIC, Opcodes.GETFIELD, Opcodes.PUTFIELD ->
          new FieldInsn(opcode, image.field(image.u2(at + 1)));
      case Opcodes.INVOKEVIRTUAL,
          Opcodes.INVOKESPECIAL,
          Opcodes.INVOKESTATIC,
          Opcodes.INVOKEINTERFACE ->
          call(opcode, image.u2(at + 1));
      case Opcodes.INVOKEDYNAMIC -> dynamic(image.offset(image.u2(at + 1)));
      case Opcodes.NEW, Opcodes.ANEWARRAY, Opcodes.CHECKCAST, Opcodes.INSTANCEOF ->
          new TypeInsnNode(opcode, image.name(image.u2(at + 1)));
      case Opcodes.MULTIANEWARRAY ->
          new MultiANewArrayInsnNode(image.name(image.u2(at + 1)), image.u1(at + 3));
      default -> new InsnNode(opcode);
    };
  }

  private AbstractInsnNode call(int opcode, int constant) {
    return new CallInsn(opcode, image.method(constant), image.tag(constant) == 11);
  }

  private AbstractInsnNode wide(int at) {
    int opcode = image.u1(at + 1);
    return opcode == Opcodes.IINC
        ? new IincInsnNode(image.u2(at + 2), image.s2(at + 4))
        : new VarInsnNode(opcode, image.u2(at + 2));
  }

  private AbstractInsnNode dynamic(int at) {
    int member = image.u2(at + 2);
    int bootstrap = image.bootstrap(image.u2(at));
    return new InvokeDynamicInsnNode(
        image.memberName(member),
        image.memberType(member),
        constants.handle(image.u2(bootstrap)),
        constants.arguments(bootstrap));
  }

  private AbstractInsnNode ofSwitch(int at, int opcode) {
    int operands = Instructions.operands(start, at);
    int length = Instructions.length(image, start, at);
    LabelNode otherwise = label(at - start + image.i4(operands));
    boolean table = opcode == Opcodes.TABLESWITCH;
    List<LabelNode> labels = new ArrayList<>();
    for (int entry = operands + 12; entry < at + length; entry += table ? 4 : 8) {
      labels.add(label(at - start + image.i4(entry)));
    }
    LabelNode[] all = labels.toArray(new LabelNode[0]);
    if (table) {
      return new TableSwitchInsnNode(
          image.i4(operands + 4), image.i4(operands + 8), otherwise, all);
    }
    return new LookupSwitchInsnNode(otherwise, new int[all.length], all);
  }

  private LabelNode label(int offset) {
    return new Mark(place(offset));
  }

  private int place(int offset) {
    int place = places[offset];
    if (place < 0) {
      throw new IllegalArgumentException("a jump leads into an instruction");
    }
    return place;
  }

  private List<FlowGraph.Handler> handlers() {
    List<FlowGraph.Handler> handlers = new ArrayList<>(image.u2(end));
    for (int i = 0; i < image.u2(end); i++) {
      int at = end + 2 + 8 * i;
      int type = image.u2(at + 6);
      handlers.add(
          new FlowGraph.Handler(
              place(image.u2(at)),
              place(image.u2(at + 2)),
              place(image.u2(at + 4)),
              type == 0 ? "" : image.name(type)));
    }
    return handlers;
  }

  private List<LocalNames.Local> locals() {
    List<LocalNames.Local> locals = new ArrayList<>();
    int attributes = end + 2 + 8 * image.u2(end);
    for (int table : image.attributes(attributes, "LocalVariableTable")) {
      for (int at = table + 2; at < table + 2 + 10 * image.u2(table); at += 10) {
        int from = image.u2(at);
        int to = Math.min(from + image.u2(at + 2), end - start);
        String name = image.utf8(image.u2(at + 4));
        locals.add(new LocalNames.Local(name, image.u2(at + 8), place(from), place(to)));
      }
    }
    return locals;
  }

  private int[] lines() {
    int[] begun = new int[out.length];
    int attributes = end + 2 + 8 * image.u2(end);
    for (int table : image.attributes(attributes, "LineNumberTable")) {
      for (int i = 0; i < image.u2(table); i++) {
        int place = place(image.u2(table + 2 + 4 * i));
        if (place < begun.length) {
          begun[place] = image.u2(table + 4 + 4 * i);
        }
      }
    }
    int line = 0;
    for (int i = 0; i < begun.length; i++) {
      line = begun[i] == 0 ? line : begun[i];
      begun[i] = line;
    }
    return begun;
  }
}
