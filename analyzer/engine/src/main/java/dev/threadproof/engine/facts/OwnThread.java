package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodInsnNode;

/** Branches that ask whether the calling thread is the one that something belongs to. */
final class OwnThread {

  private final FlowGraph graph;
  private final Context context;

  OwnThread(FlowGraph graph, Context context) {
    this.graph = graph;
    this.context = context;
  }

  /** Whether two values that are compared are the calling thread and another. */
  boolean isAsked(Path left, Path right) {
    return left.isReference() && right.isReference() && isCurrent(left) != isCurrent(right);
  }

  /** Whether a value that is tested for zero tells it. */
  boolean isAsked(Path tested) {
    return effects(tested).stream().anyMatch(e -> e instanceof Effect.OwnThread);
  }

  /** Whether the jump, taken or not, says yes to what was asked. */
  static boolean isYes(int opcode, boolean jumped) {
    boolean equal = opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IFNE;
    boolean different = opcode == Opcodes.IF_ACMPNE || opcode == Opcodes.IFEQ;
    return (equal && jumped) || (different && !jumped);
  }

  private boolean isCurrent(Path value) {
    return effects(value).stream().anyMatch(e -> e instanceof Effect.Current);
  }

  private List<Effect> effects(Path value) {
    return value.isBare()
            && value.root() instanceof Root.Result result
            && result.site() >= 0
            && graph.insn(result.site()) instanceof MethodInsnNode call
        ? context.library().effects(new MethodId(call.owner, call.name, call.desc))
        : List.of();
  }
}
