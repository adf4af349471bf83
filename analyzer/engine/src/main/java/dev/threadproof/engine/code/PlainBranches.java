package dev.threadproof.engine.code;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Gives branches the form that they have where the condition is written on the spot, the tested
 * value first: a constant compared with a value, and a condition that is made into a boolean (kept
 * in a variable, returned by a part) before it is branched on, look the same as that afterwards.
 */
final class PlainBranches {

  /** As many instructions lie between a boolean constant and the branch on it at most. */
  private static final int MAX_STEPS = 24;

  private final MethodNode node;

  private PlainBranches(MethodNode node) {
    this.node = node;
  }

  static void in(MethodNode node) {
    PlainBranches branches = new PlainBranches(node);
    for (AbstractInsnNode insn : node.instructions.toArray()) {
      int opcode = insn.getOpcode();
      if (opcode == Opcodes.ICONST_0 || opcode == Opcodes.ICONST_1) {
        branches.thread(insn, opcode == Opcodes.ICONST_1);
      } else if (insn instanceof JumpInsnNode jump && mirrored(opcode) >= 0) {
        branches.turn(jump);
      }
    }
  }

  /**
   * Lets a constant that a branch tests next go where the branch leads (jump threading). Variables
   * that it is kept in on the way are set all the same.
   */
  private void thread(AbstractInsnNode constant, boolean value) {
    InsnList way = new InsnList();
    AbstractInsnNode at = constant.getNext();
    int kept = -1;
    for (int step = 0; step < MAX_STEPS && at != null; step++) {
      int opcode = at.getOpcode();
      if (at instanceof JumpInsnNode jump && opcode == Opcodes.GOTO) {
        at = jump.label;
      } else if (at instanceof VarInsnNode store && opcode == Opcodes.ISTORE && kept < 0) {
        kept = store.var;
        way.add(new InsnNode(constant.getOpcode()));
        way.add(new VarInsnNode(opcode, kept));
        at = at.getNext();
      } else if (at instanceof VarInsnNode load && opcode == Opcodes.ILOAD && kept == load.var) {
        kept = -1;
        at = at.getNext();
      } else if (at instanceof JumpInsnNode branch && isTest(opcode) && kept < 0) {
        boolean jumps = (opcode == Opcodes.IFNE) == value;
        way.add(new JumpInsnNode(Opcodes.GOTO, jumps ? branch.label : labelAfter(branch)));
        node.instructions.insertBefore(constant, way);
        node.instructions.remove(constant);
        return;
      } else if (opcode < 0) {
        at = at.getNext();
      } else {
        return;
      }
    }
  }

  private static boolean isTest(int opcode) {
    return opcode == Opcodes.IFEQ || opcode == Opcodes.IFNE;
  }

  private LabelNode labelAfter(AbstractInsnNode insn) {
    if (insn.getNext() instanceof LabelNode label) {
      return label;
    }
    LabelNode label = new LabelNode();
    node.instructions.insert(insn, label);
    return label;
  }

  /** Turns {@code null == x} and {@code 0 < n} round. */
  private void turn(JumpInsnNode jump) {
    AbstractInsnNode constant = firstOperand(jump);
    boolean ofObjects =
        jump.getOpcode() == Opcodes.IF_ACMPEQ || jump.getOpcode() == Opcodes.IF_ACMPNE;
    int wanted = ofObjects ? Opcodes.ACONST_NULL : Opcodes.ICONST_0;
    if (constant != null && constant.getOpcode() == wanted) {
      node.instructions.remove(constant);
      jump.setOpcode(mirrored(jump.getOpcode()));
    }
  }

  /** What pushes the first of two operands, if one instruction does and all is in one line. */
  private static @Nullable AbstractInsnNode firstOperand(JumpInsnNode jump) {
    int missing = 1;
    AbstractInsnNode at = jump.getPrevious();
    while (at != null && missing > 0) {
      int opcode = at.getOpcode();
      boolean copies = opcode >= Opcodes.DUP && opcode <= Opcodes.SWAP;
      if (at instanceof JumpInsnNode || copies) {
        return null;
      }
      missing += change(at);
      at = at.getPrevious();
    }
    while (at != null && at.getOpcode() < 0) {
      at = at.getPrevious();
    }
    return missing == 0 ? at : null;
  }

  /** Slots that must lie on the stack before an instruction, less those after it. */
  private static int change(AbstractInsnNode insn) {
    return insn.getOpcode() < 0 ? 0 : StackEffect.taken(insn) - StackEffect.left(insn);
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
