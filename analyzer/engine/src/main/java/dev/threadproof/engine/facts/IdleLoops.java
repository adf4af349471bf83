package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Effect;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Loops in which a thread does nothing but look at something until it has changed. */
final class IdleLoops {

  /** What a call that only lets time pass waits for, in the words of the models. */
  private static final Set<String> PAUSES = Set.of("sleep", "park");

  private IdleLoops() {}

  /** Whether a way leads from the branch back to it on which nothing is done but wait. */
  static boolean isIdle(FlowGraph graph, int branch, Context context) {
    if (graph.loop(branch) < 0) {
      return false;
    }
    int test = graph.blockOf(branch);
    for (int next : graph.successors(test)) {
      BitSet way = wayBack(graph, next, test);
      if (way.get(test) && way.stream().allMatch(b -> isIdleBlock(graph, b, context))) {
        return true;
      }
    }
    return false;
  }

  /** The blocks from which the test is reached again, among those reached from a block. */
  private static BitSet wayBack(FlowGraph graph, int from, int test) {
    BitSet reached = reach(graph, from, test);
    BitSet way = new BitSet();
    reached.stream().filter(b -> reach(graph, b, test).get(test)).forEach(way::set);
    return way;
  }

  /** The blocks reached from a block, through none but others than the test. */
  private static BitSet reach(FlowGraph graph, int from, int test) {
    BitSet reached = new BitSet();
    Deque<Integer> work = new ArrayDeque<>(List.of(from));
    while (!work.isEmpty()) {
      int at = work.poll();
      if (!reached.get(at)) {
        reached.set(at);
        if (at != test) {
          for (int next : graph.successors(at)) {
            work.add(next);
          }
        }
      }
    }
    return reached;
  }

  private static boolean isIdleBlock(FlowGraph graph, int block, Context context) {
    for (int i = graph.start(block); i < graph.end(block); i++) {
      if (!isIdle(graph.insn(i), context)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIdle(AbstractInsnNode insn, Context context) {
    int opcode = insn.getOpcode();
    if (insn instanceof MethodInsnNode call) {
      MethodId method = new MethodId(call.owner, call.name, call.desc);
      return isWaiting(context.library().effects(method)) || isGetter(call, context);
    }
    boolean stores =
        opcode == Opcodes.PUTFIELD
            || opcode == Opcodes.PUTSTATIC
            || (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE);
    boolean counts = opcode == Opcodes.IINC || (opcode >= Opcodes.IADD && opcode <= Opcodes.DREM);
    boolean makes = opcode == Opcodes.NEW || opcode == Opcodes.INVOKEDYNAMIC;
    return !stores && !counts && !makes;
  }

  private static boolean isWaiting(List<Effect> effects) {
    return !effects.isEmpty()
        && effects.stream()
            .allMatch(
                e ->
                    e instanceof Effect.Pure
                        || e instanceof Effect.NoThrow
                        || (e instanceof Effect.Blocking b && PAUSES.contains(b.what())));
  }

  /** A method of the program that only tells something. */
  private static boolean isGetter(MethodInsnNode call, Context context) {
    boolean tells = !call.desc.endsWith(")V") && call.desc.startsWith("()");
    List<MethodId> targets =
        context.calls().targets(call.getOpcode(), call.owner, call.name, call.desc, null).methods();
    return tells
        && targets.size() == 1
        && context
            .callees()
            .effect(targets.get(0))
            .filter(e -> e.stores().isEmpty() && e.spawns().isEmpty() && e.quiet())
            .isPresent();
  }
}
