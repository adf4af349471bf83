package dev.threadproof.engine.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Basic blocks of a method, the normal edges between them, its exception handlers and its loops.
 */
public final class FlowGraph {

  /**
   * A protected range of instructions, end exclusive. {@code type} is empty for a handler of
   * everything.
   */
  public record Handler(int start, int end, int target, String type) {}

  /**
   * Values that one state for each block may hold. A class file can claim 65,535 variables and as
   * many operands for any method, which would fill the heap; what compilers make stays far below.
   */
  private static final long MAX_VALUES = 8_000_000;

  private static final int[] NOWHERE = {};

  private final AbstractInsnNode[] insns;
  private final int[] starts;
  private final int[] blockOf;
  private final int[][] successors;
  private final List<Handler> handlers;
  private final int[] loops;

  /**
   * Builds the graph.
   *
   * @throws IllegalArgumentException if the code makes no sense or is beyond all measure
   */
  public FlowGraph(MethodCode code) {
    insns = code.instructions();
    handlers = code.handlers();
    BitSet leaders = new BitSet(insns.length);
    leaders.set(0);
    for (Handler handler : handlers) {
      leaders.set(handler.target());
    }
    for (int i = 0; i < insns.length; i++) {
      AbstractInsnNode insn = insns[i];
      if (insn instanceof Mark || insn instanceof VarInsnNode || insn instanceof InsnNode) {
        // none of these jumps
      } else if (insn instanceof JumpInsnNode jump) {
        leaders.set(at(jump.label));
      } else {
        for (LabelNode target : targets(insn)) {
          leaders.set(at(target));
        }
      }
      if (endsBlock(insn) && i + 1 < insns.length) {
        leaders.set(i + 1);
      }
    }
    starts = leaders.stream().toArray();
    if ((long) starts.length * (code.maxLocals() + code.maxStack()) > MAX_VALUES) {
      throw new IllegalArgumentException("too many values to follow");
    }
    blockOf = new int[insns.length];
    for (int b = 0; b < starts.length; b++) {
      Arrays.fill(blockOf, starts[b], end(b), b);
    }
    successors = new int[starts.length][];
    for (int b = 0; b < starts.length; b++) {
      successors[b] = successorsOf(b);
    }
    loops = LoopNest.of(this);
  }

  private static int at(LabelNode label) {
    if (label instanceof Mark mark) {
      return mark.index();
    }
    throw new IllegalArgumentException("a jump leads outside the method");
  }

  public AbstractInsnNode insn(int index) {
    return insns[index];
  }

  public int size() {
    return insns.length;
  }

  public int blocks() {
    return starts.length;
  }

  public int start(int block) {
    return starts[block];
  }

  /** Index after the block's last instruction. */
  public int end(int block) {
    return block + 1 < starts.length ? starts[block + 1] : insns.length;
  }

  public int blockOf(int insn) {
    return blockOf[insn];
  }

  /** Blocks that may follow normally: the fall-through first, then jump targets in order. */
  public int[] successors(int block) {
    return successors[block];
  }

  /** Whether control only goes forward, from each block to later ones, and nothing is caught. */
  public boolean isStraight() {
    if (!handlers.isEmpty()) {
      return false;
    }
    for (int block = 0; block < successors.length; block++) {
      for (int next : successors[block]) {
        if (next <= block) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the instruction can be reached from the beginning without an exception. */
  public boolean isReachedNormally(int insn) {
    BitSet seen = new BitSet(successors.length);
    Deque<Integer> work = new ArrayDeque<>();
    seen.set(0);
    work.add(0);
    while (!work.isEmpty()) {
      for (int next : successors[work.poll()]) {
        if (!seen.get(next)) {
          seen.set(next);
          work.add(next);
        }
      }
    }
    return seen.get(blockOf[insn]);
  }

  /**
   * Whether control can come back to an instruction without passing any of some others.
   *
   * @param thrown whether also by way of exceptions
   */
  public boolean comesBack(int insn, BitSet others, boolean thrown) {
    BitSet seen = new BitSet(insns.length);
    Deque<Integer> work = new ArrayDeque<>();
    work.add(insn);
    while (!work.isEmpty()) {
      int at = work.poll();
      for (int next : after(at, thrown)) {
        if (next == insn) {
          return true;
        } else if (!others.get(next) && !seen.get(next)) {
          seen.set(next);
          work.add(next);
        }
      }
    }
    return false;
  }

  private Set<Integer> after(int insn, boolean thrown) {
    Set<Integer> after = new LinkedHashSet<>();
    if (insn + 1 < end(blockOf[insn])) {
      after.add(insn + 1);
    } else {
      for (int block : successors[blockOf[insn]]) {
        after.add(starts[block]);
      }
    }
    for (Handler handler : thrown ? handlers : List.<Handler>of()) {
      if (handler.start() <= insn && insn < handler.end()) {
        after.add(handler.target());
      }
    }
    return after;
  }

  /** In the order in which the JVM tries them. */
  public List<Handler> handlers() {
    return handlers;
  }

  /** A number for the outermost loop that the instruction's block lies in, -1 for none. */
  public int loop(int insn) {
    return loops[blockOf[insn]];
  }

  /**
   * Whether the branch at the end of the instruction's block leaves the loop on one of its sides.
   */
  public boolean decidesLoop(int insn) {
    int loop = loop(insn);
    if (loop < 0) {
      return false;
    }
    for (int next : successors[blockOf[insn]]) {
      if (loops[next] != loop) {
        return true;
      }
    }
    return false;
  }

  /** A number for the outermost loop that the block lies in, -1 for none. */
  public int loopOfBlock(int block) {
    return loops[block];
  }

  private int[] successorsOf(int block) {
    AbstractInsnNode last = insns[end(block) - 1];
    boolean falls = fallsThrough(last) && end(block) < insns.length;
    if (last instanceof JumpInsnNode jump) {
      int to = blockOf[at(jump.label)];
      return !falls || to == block + 1 ? new int[] {to} : new int[] {block + 1, to};
    }
    List<LabelNode> targets = targets(last);
    if (targets.isEmpty()) {
      return falls ? new int[] {block + 1} : NOWHERE;
    }
    return targets.stream().mapToInt(target -> blockOf[at(target)]).distinct().toArray();
  }

  private static List<LabelNode> targets(AbstractInsnNode insn) {
    if (insn instanceof TableSwitchInsnNode table) {
      List<LabelNode> all = new ArrayList<>(table.labels);
      all.add(table.dflt);
      return all;
    } else if (insn instanceof LookupSwitchInsnNode lookup) {
      List<LabelNode> all = new ArrayList<>(lookup.labels);
      all.add(lookup.dflt);
      return all;
    }
    return List.of();
  }

  private static boolean endsBlock(AbstractInsnNode insn) {
    return insn instanceof JumpInsnNode || !fallsThrough(insn);
  }

  private static boolean fallsThrough(AbstractInsnNode insn) {
    int opcode = insn.getOpcode();
    return !(opcode == Opcodes.GOTO
        || opcode == Opcodes.TABLESWITCH
        || opcode == Opcodes.LOOKUPSWITCH
        || opcode == Opcodes.ATHROW
        || (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN));
  }
}
