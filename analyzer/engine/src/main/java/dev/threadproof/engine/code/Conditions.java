package dev.threadproof.engine.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** What the condition of a branch is computed from, found by walking back from it. */
public final class Conditions {

  /** How often a local variable is followed to what was stored in it. */
  private static final int MAX_LOCALS = 3;

  private final FlowGraph graph;
  private final Predicate<AbstractInsnNode> constant;

  /**
   * Looks at the conditions of one method.
   *
   * @param constant accepts field reads and calls whose value no other thread decides
   */
  public Conditions(FlowGraph graph, Predicate<AbstractInsnNode> constant) {
    this.graph = graph;
    this.constant = constant;
  }

  /** Whether another thread may change the outcome: a field, an element or a call decides it. */
  public boolean readsState(int branch) {
    return readsState(branch, new BitSet(), 0);
  }

  private boolean readsState(int end, BitSet locals, int depth) {
    List<AbstractInsnNode> slice = slice(end);
    if (slice == null) {
      return true;
    }
    for (AbstractInsnNode insn : slice) {
      if (isState(insn)) {
        return true;
      }
      if (insn instanceof VarInsnNode load && storesState(load.var, locals, depth)) {
        return true;
      }
    }
    return false;
  }

  private boolean storesState(int local, BitSet seen, int depth) {
    if (depth >= MAX_LOCALS || seen.get(local)) {
      return false;
    }
    seen.set(local);
    for (int i = 0; i < graph.size(); i++) {
      int opcode = graph.insn(i).getOpcode();
      if (opcode >= Opcodes.ISTORE
          && opcode <= Opcodes.ASTORE
          && graph.insn(i) instanceof VarInsnNode store
          && store.var == local
          && readsState(i, seen, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The condition in a form in which equal texts mean equal conditions; empty when it asks local
   * variables only, of which not even the names are known.
   */
  public Optional<String> text(int branch) {
    List<AbstractInsnNode> slice = slice(branch);
    if (slice == null || slice.stream().noneMatch(this::isState)) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (AbstractInsnNode insn : slice) {
      text.insert(0, word(insn));
    }
    return Optional.of(text.append(graph.insn(branch).getOpcode()).toString());
  }

  private boolean isState(AbstractInsnNode insn) {
    int opcode = insn.getOpcode();
    boolean element = opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD;
    boolean field = opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC;
    boolean call = opcode >= Opcodes.INVOKEVIRTUAL && opcode <= Opcodes.INVOKEDYNAMIC;
    return element || ((field || call) && !constant.test(insn));
  }

  private static String word(AbstractInsnNode insn) {
    if (insn instanceof FieldInsnNode field) {
      return field.owner + "." + field.name + " ";
    } else if (insn instanceof MethodInsnNode call) {
      return call.name + call.desc + " ";
    } else if (insn instanceof IntInsnNode push) {
      return push.operand + " ";
    } else if (insn instanceof LdcInsnNode ldc) {
      return ldc.cst + " ";
    } else if (insn instanceof VarInsnNode) {
      return "";
    }
    return insn.getOpcode() + " ";
  }

  /**
   * The instructions that make the operands of the one at the index, last first; null when they are
   * not all in its block or one is of an unusual kind.
   */
  private @Nullable List<AbstractInsnNode> slice(int end) {
    List<AbstractInsnNode> slice = new ArrayList<>();
    int missing = pops(graph.insn(end));
    int start = graph.start(graph.blockOf(end));
    for (int i = end - 1; i >= start && missing > 0; i--) {
      AbstractInsnNode insn = graph.insn(i);
      if (insn.getOpcode() < 0
          || insn.getOpcode() == Opcodes.NOP
          || insn.getOpcode() == Opcodes.IINC) {
        continue;
      }
      int pops = pops(insn);
      if (pops < 0) {
        return null;
      }
      missing += pops - pushes(insn);
      slice.add(insn);
    }
    return missing == 0 ? slice : null;
  }

  /** Values, not words, taken off the stack; -1 for instructions that conditions seldom have. */
  private static int pops(AbstractInsnNode insn) {
    int opcode = insn.getOpcode();
    if (insn instanceof MethodInsnNode call) {
      int receiver = opcode == Opcodes.INVOKESTATIC ? 0 : 1;
      return Type.getArgumentTypes(call.desc).length + receiver;
    } else if (opcode <= Opcodes.ALOAD || opcode == Opcodes.GETSTATIC) {
      return 0;
    } else if (opcode <= Opcodes.SALOAD) {
      return 2;
    } else if (opcode <= Opcodes.ASTORE) {
      return 1;
    } else if (opcode < Opcodes.IADD) {
      return -1;
    } else if (opcode <= Opcodes.LXOR) {
      return opcode >= Opcodes.INEG && opcode <= Opcodes.DNEG ? 1 : 2;
    } else if (opcode >= Opcodes.I2L && opcode <= Opcodes.I2S) {
      return 1;
    } else if (opcode >= Opcodes.LCMP && opcode <= Opcodes.DCMPG) {
      return 2;
    } else if (opcode >= Opcodes.IFEQ && opcode <= Opcodes.IF_ACMPNE) {
      return opcode >= Opcodes.IF_ICMPEQ ? 2 : 1;
    }
    return switch (opcode) {
      case Opcodes.IFNULL,
          Opcodes.IFNONNULL,
          Opcodes.GETFIELD,
          Opcodes.ARRAYLENGTH,
          Opcodes.CHECKCAST,
          Opcodes.INSTANCEOF,
          Opcodes.TABLESWITCH,
          Opcodes.LOOKUPSWITCH ->
          1;
      default -> -1;
    };
  }

  private static int pushes(AbstractInsnNode insn) {
    boolean isVoid = insn instanceof MethodInsnNode call && call.desc.endsWith(")V");
    return isVoid ? 0 : 1;
  }
}
