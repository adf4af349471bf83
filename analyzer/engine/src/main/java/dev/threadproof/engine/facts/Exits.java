package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.code.MethodCode;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * Ways out of an instruction other than to the next: exceptions to handlers, exceptions and returns
 * to the caller.
 */
final class Exits {

  /** Handlers of these take all that a call is expected to throw. */
  private static final Set<String> CATCH_ALL =
      Set.of("", "java/lang/Throwable", "java/lang/Exception");

  private final Hierarchy hierarchy;
  private final FlowGraph graph;
  private final Recorder recorder;
  private final Interpreter flow;
  private final MethodCode code;

  Exits(Context context, MethodCode code, FlowGraph graph, Recorder recorder, Interpreter flow) {
    this.hierarchy = context.hierarchy();
    this.code = code;
    this.graph = graph;
    this.recorder = recorder;
    this.flow = flow;
  }

  /** A call may throw. */
  void call(int at, State s) {
    call(at, s, Leak.Way.CALL);
  }

  /** A call may throw, of something that is known or not. */
  void call(int at, State s, Leak.Way way) {
    raise(at, s, way, "");
  }

  /**
   * The instruction itself may throw; followed only where it matters, which is with a lock held or
   * to reach a handler.
   */
  void implicit(int at, State s) {
    if (!s.locks.locks().isEmpty() || (!graph.handlers().isEmpty() && unreachedHandler(at))) {
      raise(at, s, Leak.Way.IMPLICIT, "java/lang/RuntimeException");
    }
  }

  /**
   * The instruction may throw, but not because of anything that a lock could be lost by: a field
   * read, say. A handler is entered from here only if nothing else leads to it.
   */
  void unlikely(int at, State s) {
    for (FlowGraph.Handler handler : graph.handlers()) {
      int block = graph.blockOf(handler.target());
      if (at >= handler.start() && at < handler.end() && flow.lacks(block)) {
        flow.lastResort(block, caught(handler, s, Leak.Way.UNLIKELY));
      }
    }
  }

  private boolean unreachedHandler(int at) {
    for (FlowGraph.Handler handler : graph.handlers()) {
      if (at >= handler.start()
          && at < handler.end()
          && !flow.reached(graph.blockOf(handler.target()))) {
        return true;
      }
    }
    return false;
  }

  /** An {@code athrow}. */
  void thrown(int at, State s) {
    Path exception = s.pop();
    boolean rethrown = exception.root() instanceof Root.Result result && isHandler(result.site());
    String type = exception.root() instanceof Root.Alloc ? exception.className() : "";
    if (type.equals("java/lang/AssertionError")) {
      raise(at, s, Leak.Way.UNLIKELY, type);
      return;
    }
    raise(at, s, rethrown ? s.raised : Leak.Way.THROW, type);
  }

  private boolean isHandler(int site) {
    return graph.handlers().stream().anyMatch(h -> h.target() == site && h.type().isEmpty());
  }

  private void raise(int at, State s, Leak.Way way, String thrown) {
    for (FlowGraph.Handler handler : graph.handlers()) {
      if (at < handler.start() || at >= handler.end()) {
        continue;
      }
      boolean surely = CATCH_ALL.contains(handler.type());
      if (!thrown.isEmpty() && !handler.type().isEmpty()) {
        surely = hierarchy.isSubtype(thrown, handler.type());
        if (!surely && !hierarchy.isSubtype(handler.type(), thrown)) {
          continue;
        }
      }
      flow.flow(graph.blockOf(handler.target()), caught(handler, s, way));
      if (surely) {
        return;
      }
    }
    recorder.exceptionalExit(at, s, way);
  }

  private static State caught(FlowGraph.Handler handler, State s, Leak.Way way) {
    State caught = s.copy();
    caught.raised = way;
    caught.depth = 0;
    String type = handler.type().isEmpty() ? "java/lang/Throwable" : handler.type();
    caught.push(Path.of(new Root.Result(handler.target()), "L" + type + ";"));
    return caught;
  }

  /** A return instruction. */
  void returned(int at, int opcode, State s) {
    Path result = opcode == Opcodes.RETURN ? Path.OTHER : s.pop();
    State out = s;
    if (code.isSynchronized()) {
      out = s.copy();
      out.release(flow.entryMonitor(), at);
    }
    recorder.returned(at, out, result);
  }
}
