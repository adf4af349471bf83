package dev.threadproof.engine.code;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Whether a wait lies in a loop that tests its condition again. */
public final class WaitLoops {

  /**
   * The shape of the code around a wait.
   *
   * @param looped whether every way from the wait to where the condition's other outcome leads goes
   *     through a test of it
   * @param guarded whether a condition is tested before the wait
   * @param last whether the method returns after the wait and does nothing before that
   * @param conditions the branches that decide on the wait, nearest to it
   * @param loopExits these, or where there is a loop all the branches that may leave it
   */
  public record Shape(
      boolean looped,
      boolean guarded,
      boolean last,
      List<Integer> conditions,
      List<Integer> loopExits) {

    public Shape {
      conditions = List.copyOf(conditions);
      loopExits = List.copyOf(loopExits);
    }
  }

  private WaitLoops() {}

  /**
   * Looks at one wait.
   *
   * <p>The branches that lead either to the wait or past it are its conditions. After waking up,
   * one of them must be met again before the point where any of them leads past the wait: otherwise
   * the thread goes on without having looked.
   */
  public static Shape shape(FlowGraph graph, int insn) {
    int block = graph.blockOf(insn);
    if (graph.loop(insn) < 0) {
      List<Integer> all = branches(graph, deciding(graph, block));
      return new Shape(false, hasCondition(graph, block), isLast(graph, insn), all, all);
    }
    BitSet conditions = conditions(graph, block);
    BitSet past = past(graph, block, conditions);
    List<Integer> branches =
        branches(graph, conditions.isEmpty() ? deciding(graph, block) : conditions);
    Deque<Integer> work = new ArrayDeque<>();
    BitSet seen = new BitSet();
    boolean slips = false;
    for (int next : graph.successors(block)) {
      work.add(next);
    }
    if (conditions.get(block)) {
      // the wait's own block ends with the test: do { wait } while (condition)
      return new Shape(true, true, false, branches, exits(graph, block));
    }
    while (!work.isEmpty()) {
      int at = work.poll();
      if (seen.get(at)) {
        continue;
      }
      seen.set(at);
      if (past.get(at)) {
        slips = true;
        break;
      }
      if (!conditions.get(at)) {
        for (int next : graph.successors(at)) {
          work.add(next);
        }
      }
    }
    boolean guarded = hasCondition(graph, block);
    boolean again = (!slips && !conditions.isEmpty()) || (guarded && goesRound(graph, insn));
    return new Shape(again, guarded, isLast(graph, insn), branches, exits(graph, block));
  }

  /**
   * Whether nothing is done after the wait but to unlock, on every way to a branch that may leave
   * the loop: the thread goes round and looks again.
   */
  private static boolean goesRound(FlowGraph graph, int wait) {
    Deque<Integer> work = new ArrayDeque<>(List.of(wait + 1));
    BitSet seen = new BitSet();
    while (!work.isEmpty()) {
      int at = work.poll();
      int block = graph.blockOf(at);
      int last = graph.end(block) - 1;
      boolean decides = graph.decidesLoop(last);
      for (int i = at; i <= last; i++) {
        boolean asked = decides && i == last - 1; // compareAndSet, say, and its answer
        if (!asked && !isIdle(graph.insn(i))) {
          return false;
        }
      }
      if (decides) {
        continue;
      }
      for (int next : graph.successors(block)) {
        if (graph.loopOfBlock(next) != graph.loop(wait)) {
          return false;
        } else if (!seen.get(next)) {
          seen.set(next);
          work.add(graph.start(next));
        }
      }
    }
    return true;
  }

  /** Whether nothing is done after the wait but to unlock and return. */
  private static boolean isLast(FlowGraph graph, int wait) {
    Deque<Integer> work = new ArrayDeque<>(List.of(wait + 1));
    BitSet seen = new BitSet();
    while (!work.isEmpty()) {
      int at = work.poll();
      int block = graph.blockOf(at);
      for (int i = at; i < graph.end(block); i++) {
        boolean idle = isIdle(graph.insn(i)) || countsWaiters(graph, i);
        if (!idle && !isReturn(graph.insn(i).getOpcode())) {
          return false;
        }
      }
      for (int next : graph.successors(block)) {
        if (!seen.get(next)) {
          seen.set(next);
          work.add(graph.start(next));
        }
      }
    }
    return true;
  }

  /** Whether the instruction changes a field by one, as a count of those who wait is. */
  private static boolean countsWaiters(FlowGraph graph, int insn) {
    return insn >= 3
        && graph.insn(insn) instanceof FieldInsnNode put
        && graph.insn(insn - 1).getOpcode() == Opcodes.ISUB
        && graph.insn(insn - 2).getOpcode() == Opcodes.ICONST_1
        && graph.insn(insn - 3) instanceof FieldInsnNode got
        && put.name.equals(got.name)
        && put.owner.equals(got.owner);
  }

  private static boolean isReturn(int opcode) {
    return opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
  }

  private static boolean isIdle(AbstractInsnNode insn) {
    int opcode = insn.getOpcode();
    boolean stores = opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE;
    boolean leaves = isReturn(opcode);
    boolean puts = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
    boolean asks =
        insn instanceof MethodInsnNode call
            && call.desc.startsWith("()")
            && !call.desc.endsWith(")V");
    boolean unlocks = insn instanceof MethodInsnNode call && call.name.equals("unlock");
    boolean calls = opcode >= Opcodes.INVOKEVIRTUAL && opcode <= Opcodes.INVOKEDYNAMIC;
    return !stores && !leaves && !puts && opcode != Opcodes.ATHROW && (!calls || asks || unlocks);
  }

  /**
   * Branching blocks of the wait's loop nearest to it: going backwards from the wait, the first
   * ones met on each way.
   */
  private static BitSet conditions(FlowGraph graph, int block) {
    BitSet found = new BitSet();
    int[][] predecessors = predecessors(graph);
    Deque<Integer> work = new ArrayDeque<>();
    BitSet seen = new BitSet();
    if (graph.successors(block).length > 1) {
      found.set(block);
    }
    for (int p : predecessors[block]) {
      work.add(p);
    }
    while (!work.isEmpty()) {
      int at = work.poll();
      if (seen.get(at) || graph.loopOfBlock(at) != graph.loopOfBlock(block)) {
        continue;
      }
      seen.set(at);
      if (graph.successors(at).length > 1 && at != block) {
        found.set(at);
        chain(graph, at, predecessors, found);
      } else if (at != block) {
        for (int p : predecessors[at]) {
          work.add(p);
        }
      }
    }
    return found;
  }

  /**
   * Conditions joined by {@code &&} and {@code ||}: branches right before that share a successor.
   */
  private static void chain(FlowGraph graph, int branch, int[][] predecessors, BitSet found) {
    for (int p : predecessors[branch]) {
      if (!found.get(p) && graph.successors(p).length > 1 && sharesSuccessor(graph, p, branch)) {
        found.set(p);
        chain(graph, p, predecessors, found);
      }
    }
  }

  private static boolean sharesSuccessor(FlowGraph graph, int a, int b) {
    for (int x : graph.successors(a)) {
      for (int y : graph.successors(b)) {
        if (x == y) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the conditions lead other than to the wait. */
  private static BitSet past(FlowGraph graph, int block, BitSet conditions) {
    BitSet past = new BitSet();
    for (int c = conditions.nextSetBit(0); c >= 0; c = conditions.nextSetBit(c + 1)) {
      for (int next : graph.successors(c)) {
        if (!conditions.get(next) && !leadsTo(graph, next, block, conditions)) {
          past.set(next);
        }
      }
    }
    return past;
  }

  private static boolean leadsTo(FlowGraph graph, int from, int block, BitSet conditions) {
    Deque<Integer> work = new ArrayDeque<>();
    BitSet seen = new BitSet();
    work.add(from);
    while (!work.isEmpty()) {
      int at = work.poll();
      if (at == block) {
        return true;
      }
      if (seen.get(at) || conditions.get(at)) {
        continue;
      }
      seen.set(at);
      for (int next : graph.successors(at)) {
        work.add(next);
      }
    }
    return false;
  }

  /** Whether a branch decides that the wait happens, its other side leading on past the wait. */
  private static boolean hasCondition(FlowGraph graph, int block) {
    return !deciding(graph, block).isEmpty();
  }

  /** The branches that may leave the loop around the block. */
  private static List<Integer> exits(FlowGraph graph, int block) {
    BitSet exits = new BitSet();
    for (int b = 0; b < graph.blocks(); b++) {
      if (graph.loopOfBlock(b) == graph.loopOfBlock(block)
          && graph.successors(b).length > 1
          && graph.decidesLoop(graph.end(b) - 1)) {
        exits.set(b);
      }
    }
    return branches(graph, exits);
  }

  /** The last instructions of blocks. */
  private static List<Integer> branches(FlowGraph graph, BitSet blocks) {
    return blocks.stream().mapToObj(b -> graph.end(b) - 1).toList();
  }

  private static BitSet deciding(FlowGraph graph, int block) {
    BitSet deciding = new BitSet();
    BitSet none = new BitSet();
    for (int b = 0; b < graph.blocks(); b++) {
      int[] next = graph.successors(b);
      if (b != block && next.length == 2) {
        boolean first = leadsTo(graph, next[0], block, none);
        boolean second = leadsTo(graph, next[1], block, none);
        if (first != second && returns(graph, first ? next[1] : next[0])) {
          deciding.set(b);
        }
      }
    }
    return deciding;
  }

  private static boolean returns(FlowGraph graph, int from) {
    for (int b = 0; b < graph.blocks(); b++) {
      int opcode = graph.insn(graph.end(b) - 1).getOpcode();
      if (isReturn(opcode) && leadsTo(graph, from, b, new BitSet())) {
        return true;
      }
    }
    return false;
  }

  private static int[][] predecessors(FlowGraph graph) {
    int[] count = new int[graph.blocks()];
    for (int b = 0; b < graph.blocks(); b++) {
      for (int next : graph.successors(b)) {
        count[next]++;
      }
    }
    int[][] predecessors = new int[graph.blocks()][];
    for (int b = 0; b < graph.blocks(); b++) {
      predecessors[b] = new int[count[b]];
    }
    for (int b = graph.blocks() - 1; b >= 0; b--) {
      for (int next : graph.successors(b)) {
        predecessors[next][--count[next]] = b;
      }
    }
    return predecessors;
  }
}
