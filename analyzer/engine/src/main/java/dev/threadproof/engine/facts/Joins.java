package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.model.Operand;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.BitSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Calls that wait for the end of threads and tasks. */
final class Joins {

  private static final String UNITS = "java/util/concurrent/TimeUnit";

  private static final Set<FieldId> LONG_UNITS =
      Set.of(
          new FieldId(UNITS, "DAYS", "L" + UNITS + ";"),
          new FieldId(UNITS, "HOURS", "L" + UNITS + ";"));

  private final Context context;
  private final FlowGraph graph;
  private final Recorder recorder;
  private final Interpreter flow;

  Joins(Context context, FlowGraph graph, Recorder recorder, Interpreter flow) {
    this.context = context;
    this.graph = graph;
    this.recorder = recorder;
    this.flow = flow;
  }

  /** Whether what is waited for has ended, however the call ends, as far as anybody reckons. */
  static boolean surelyEnds(Call call, Effect.Join join) {
    return !join.timed() || isLong(call);
  }

  /** Whether the time-out is told in hours or days: nobody reckons with it. */
  private static boolean isLong(Call call) {
    return call.arguments().stream()
        .anyMatch(a -> a.root() instanceof Root.Static unit && LONG_UNITS.contains(unit.field()));
  }

  void apply(Call call, Effect.Join join, Path result, State s) {
    ModelValues.operand(call, join.of(), result)
        .filter(of -> !join.timed() || tellsEnd(call, join))
        .ifPresent(of -> end(call, join, of, s));
    unseenEnd(call, join, result);
  }

  private void end(Call call, Effect.Join join, Path of, State s) {
    int at = call.at();
    boolean bounded = join.timed() || call.shape().result().equals("Z");
    if (!bounded) {
      recorder.waitsForEnd(at, of, s);
    }
    for (FieldId end : ThreadEnd.of(of, context)) {
      s.synchronise(context.numbers().of(end));
    }
    for (FieldId latch : recorder.latches(recorder.objects().resolve(of))) {
      s.synchronise(context.numbers().of(latch));
    }
    BitSet ended = recorder.joined(at, of, surelyEnds(call, join), s);
    int loop = graph.loop(at);
    if (loop >= 0 && !ended.isEmpty()) {
      flow.joinedInLoop(loop, ended);
    }
  }

  /**
   * Whether a wait with a time-out tells that it has not given up: by a result that somebody looks
   * at, or by not throwing.
   */
  private boolean tellsEnd(Call call, Effect.Join join) {
    String result = call.shape().result();
    boolean ofReceiver = join.of().index() == Operand.RECEIVER;
    return ofReceiver && !result.equals("V") && (!result.equals("Z") || !isDropped(call.at()));
  }

  /** Notes a wait that may have given up and does not say so to anybody. */
  private void unseenEnd(Call call, Effect.Join join, Path result) {
    boolean tells = call.shape().result().equals("Z");
    boolean silent = join.timed() && call.shape().isVoid();
    if (silent || (tells && isDropped(call.at()))) {
      ModelValues.operand(call, join.of(), result)
          .ifPresent(of -> recorder.timedJoin(call.at(), of, tells));
    }
  }

  private boolean isDropped(int call) {
    int next = call + 1;
    while (next < graph.size() && graph.insn(next).getOpcode() < 0) {
      next++;
    }
    return next < graph.size() && graph.insn(next).getOpcode() == Opcodes.POP;
  }
}
