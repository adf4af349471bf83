package dev.threadproof.engine.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Gives branches the form that they have where the condition is written on the spot, the tested
 * value first. A condition that is made into a boolean, and kept in a variable or not, before it is
 * branched on: each of the two constants goes where the branch on it leads (jump threading), and
 * variables are set all the same. A constant that is compared with a value, {@code null == x}: the
 * value is tested.
 */
final class PlainBranches {

  /** As many instructions lie between a boolean constant and the branch on it at most. */
  private static final int MAX_STEPS = 24;

  private final AbstractInsnNode[] old;
  private final BitSet loopHeads = new BitSet();

  /** What stands in the place of an instruction, by its index. */
  private final Map<Integer, List<AbstractInsnNode>> edits = new TreeMap<>();

  private PlainBranches(AbstractInsnNode[] instructions) {
    this.old = instructions;
  }

  static MethodCode.Body in(MethodCode.Body body) {
    PlainBranches branches = new PlainBranches(body.instructions());
    branches.find();
    return branches.edits.isEmpty() ? body : EditedBody.of(body, branches.edits);
  }

  private void find() {
    boolean sought = false;
    for (int i = 0; i < old.length; i++) {
      if (old[i] instanceof JumpInsnNode jump && EditedBody.index(jump.label) <= i) {
        loopHeads.set(EditedBody.index(jump.label));
      }
      sought |= isBoolean(old[i]) || old[i].getOpcode() == Opcodes.ACONST_NULL;
    }
    for (int i = 0; i < old.length && sought; i++) {
      if (isBoolean(old[i])) {
        thread(i);
      }
      if (old[i] instanceof JumpInsnNode jump && mirrored(jump.getOpcode()) >= 0) {
        turn(i, jump);
      }
    }
  }

  private static boolean isBoolean(AbstractInsnNode insn) {
    return insn.getOpcode() == Opcodes.ICONST_0 || insn.getOpcode() == Opcodes.ICONST_1;
  }

  private void thread(int constant) {
    int value = old[constant].getOpcode();
    List<AbstractInsnNode> way = new ArrayList<>();
    int kept = -1;
    boolean back = false;
    int at = constant + 1;
    for (int step = 0; step < MAX_STEPS && at < old.length; step++) {
      AbstractInsnNode insn = old[at];
      int opcode = insn.getOpcode();
      if (loopHeads.get(at) && !back) {
        return; // a loop keeps its test before the first round
      } else if (insn instanceof JumpInsnNode jump && opcode == Opcodes.GOTO) {
        back = EditedBody.index(jump.label) < at;
        at = EditedBody.index(jump.label);
      } else if (insn instanceof VarInsnNode store && opcode == Opcodes.ISTORE && kept < 0) {
        kept = store.var;
        way.add(new InsnNode(value));
        way.add(new VarInsnNode(opcode, kept));
        at++;
      } else if (insn instanceof VarInsnNode load && opcode == Opcodes.ILOAD && kept == load.var) {
        kept = -1;
        at++;
      } else if (insn instanceof JumpInsnNode branch && isTest(opcode) && kept < 0) {
        boolean jumps = (opcode == Opcodes.IFNE) == (value == Opcodes.ICONST_1);
        int target = jumps ? EditedBody.index(branch.label) : at + 1;
        way.add(new JumpInsnNode(Opcodes.GOTO, new Mark(target)));
        edits.put(constant, way);
        return;
      } else if (opcode < 0) {
        at++;
      } else {
        return;
      }
    }
  }

  private static boolean isTest(int opcode) {
    return opcode == Opcodes.IFEQ || opcode == Opcodes.IFNE;
  }

  /** Turns {@code null == x} and {@code 0 < n} round. */
  private void turn(int at, JumpInsnNode jump) {
    int first = firstOperand(at);
    boolean ofObjects =
        jump.getOpcode() == Opcodes.IF_ACMPEQ || jump.getOpcode() == Opcodes.IF_ACMPNE;
    int wanted = ofObjects ? Opcodes.ACONST_NULL : Opcodes.ICONST_0;
    if (first >= 0 && old[first].getOpcode() == wanted) {
      edits.put(first, List.of());
      edits.put(at, List.of(new JumpInsnNode(mirrored(jump.getOpcode()), jump.label)));
    }
  }

  /** What pushes the first of two operands, if one instruction does and all is in one line. */
  private int firstOperand(int jump) {
    int missing = 1;
    int at = jump - 1;
    for (; at >= 0 && missing > 0; at--) {
      int opcode = old[at].getOpcode();
      boolean copies = opcode >= Opcodes.DUP && opcode <= Opcodes.SWAP;
      if (opcode < 0 || copies || old[at] instanceof JumpInsnNode) {
        return -1;
      }
      missing += StackEffect.taken(old[at]) - StackEffect.left(old[at]);
    }
    return missing == 0 ? at : -1;
  }

  /** The branch on one operand that is the same as one on a constant and that operand. */
  private static int mirrored(int opcode) {
    return switch (opcode) {
      case Opcodes.IF_ACMPEQ -> Opcodes.IFNULL;
      case Opcodes.IF_ACMPNE -> Opcodes.IFNONNULL;
      case Opcodes.IF_ICMPEQ -> Opcodes.IFEQ;
      case Opcodes.IF_ICMPNE -> Opcodes.IFNE;
      case Opcodes.IF_ICMPLT -> Opcodes.IFGT;
      case Opcodes.IF_ICMPGT -> Opcodes.IFLT;
      case Opcodes.IF_ICMPLE -> Opcodes.IFGE;
      case Opcodes.IF_ICMPGE -> Opcodes.IFLE;
      default -> -1;
    };
  }
}
