package dev.threadproof.engine.code;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Which instructions are done or not as a branch decides. */
public final class Decisions {

  private final FlowGraph graph;

  public Decisions(FlowGraph graph) {
    this.graph = graph;
  }

  /**
   * Whether the branch at the end of a block decides that an instruction is done, before a question
   * is asked again: one of its sides leads there and another does not.
   *
   * @param question the block that asks
   */
  public boolean decides(int branch, int question, int instruction) {
    int[] sides = graph.successors(branch);
    if (sides.length < 2) {
      return false;
    }
    int target = graph.blockOf(instruction);
    boolean some = false;
    boolean all = true;
    for (int side : sides) {
      boolean leads = leads(side, target, branch, question);
      some |= leads;
      all &= leads;
    }
    return some && !all;
  }

  /** Whether control can come from the end of one instruction to another. */
  public boolean follows(int first, int second) {
    int from = graph.blockOf(first);
    int to = graph.blockOf(second);
    if (from == to && first < second) {
      return true;
    }
    for (int next : graph.successors(from)) {
      if (leads(next, to, -1, -1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the side of a branch on which there is no value (null, zero, false) leads to an
   * instruction; true when the branch asks something else.
   */
  public boolean unsetLeadsTo(int branch, int instruction) {
    int opcode = graph.insn(branch).getOpcode();
    boolean jumps = opcode == Opcodes.IFNULL || opcode == Opcodes.IFEQ;
    boolean falls = opcode == Opcodes.IFNONNULL || opcode == Opcodes.IFNE;
    int block = graph.blockOf(branch);
    int[] sides = graph.successors(block);
    if (sides.length < 2 || (!jumps && !falls)) {
      return true;
    }
    int unset = (sides[0] == block + 1) == falls ? sides[0] : sides[1];
    return leads(unset, graph.blockOf(instruction), -1, -1);
  }

  /**
   * Whether a branch on a boolean decides on the instruction and on nothing else before it: only
   * values are got between the two.
   */
  public boolean isOwnOf(int instruction) {
    int block = graph.blockOf(instruction);
    for (int i = graph.start(block); i < instruction; i++) {
      int opcode = graph.insn(i).getOpcode();
      boolean gets = opcode <= Opcodes.ALOAD || opcode == Opcodes.GETFIELD;
      if (!gets && opcode != Opcodes.GETSTATIC) {
        return false;
      }
    }
    int ways = 0;
    boolean branch = false;
    for (int b = 0; b < graph.blocks(); b++) {
      for (int next : graph.successors(b)) {
        if (next == block) {
          int opcode = graph.insn(graph.end(b) - 1).getOpcode();
          branch = opcode == Opcodes.IFEQ || opcode == Opcodes.IFNE;
          ways++;
        }
      }
    }
    return ways == 1 && branch;
  }

  private boolean leads(int from, int to, int branch, int question) {
    Deque<Integer> work = new ArrayDeque<>(List.of(from));
    BitSet seen = new BitSet();
    while (!work.isEmpty()) {
      int at = work.poll();
      if (at == branch || (at == question && at != to) || seen.get(at)) {
        continue;
      }
      seen.set(at);
      if (at == to) {
        return true;
      }
      for (int next : graph.successors(at)) {
        work.add(next);
      }
    }
    return false;
  }
}
