package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;

/** Conditional jumps: which way is possible, and what is known after having gone it. */
final class Branches {

  private final FlowGraph graph;
  private final Recorder recorder;
  private final Interpreter flow;
  private final FieldTransfer fields;
  private final OwnThread ownThread;
  private boolean threadAsked;
  private Path tested = Path.OTHER;
  private Optional<Boolean> taken = Optional.empty();

  Branches(
      FlowGraph graph, Context context, Recorder recorder, FieldTransfer fields, Interpreter flow) {
    this.ownThread = new OwnThread(graph, context);
    this.graph = graph;
    this.recorder = recorder;
    this.flow = flow;
    this.fields = fields;
  }

  /** Takes the operands of the jump that ends the block off the stack. */
  void test(int at, int opcode, State s) {
    tested = Path.OTHER;
    taken = Optional.empty();
    threadAsked = false;
    if (opcode == Opcodes.GOTO || opcode == Opcodes.JSR) {
      return;
    }
    recorder.branched(at, s);
    Path right = s.pop();
    if (opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ACMPNE) {
      Path left = s.pop();
      taken = compare(opcode, left, right);
      threadAsked = ownThread.isAsked(left, right);
      recorder.tested(at, left, isNothing(right) || isMark(right), s);
      recorder.tested(at, right, isNothing(left) || isMark(left), s);
      return;
    }
    tested = right;
    threadAsked = ownThread.isAsked(right);
    boolean aboutNull = opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL;
    boolean aboutZero = opcode == Opcodes.IFEQ || opcode == Opcodes.IFNE;
    recorder.tested(at, right, aboutNull || aboutZero, s);
    taken = aboutNull ? nullTest(opcode, right, s) : zeroTest(opcode, right);
  }

  private static boolean isNothing(Path value) {
    return value.root() instanceof Root.Null
        || (value.root() instanceof Root.Int i && i.value() == 0);
  }

  /** Whether the value is an object in a constant, which may stand for none. */
  private boolean isMark(Path value) {
    return value.isBare()
        && value.isReference()
        && value.root() instanceof Root.Static
        && fields.isFinal(value);
  }

  private static Optional<Boolean> compare(int opcode, Path left, Path right) {
    if (left.root() instanceof Root.Int a && right.root() instanceof Root.Int b) {
      int order = Integer.compare(a.value(), b.value());
      return Optional.of(
          switch (opcode) {
            case Opcodes.IF_ICMPEQ -> order == 0;
            case Opcodes.IF_ICMPNE -> order != 0;
            case Opcodes.IF_ICMPLT -> order < 0;
            case Opcodes.IF_ICMPGE -> order >= 0;
            case Opcodes.IF_ICMPGT -> order > 0;
            default -> order <= 0;
          });
    }
    return Optional.empty();
  }

  private static Optional<Boolean> zeroTest(int opcode, Path value) {
    if (!(value.root() instanceof Root.Int i)) {
      return Optional.empty();
    }
    int v = i.value();
    return Optional.of(
        switch (opcode) {
          case Opcodes.IFEQ -> v == 0;
          case Opcodes.IFNE -> v != 0;
          case Opcodes.IFLT -> v < 0;
          case Opcodes.IFGE -> v >= 0;
          case Opcodes.IFGT -> v > 0;
          default -> v <= 0;
        });
  }

  private Optional<Boolean> nullTest(int opcode, Path asked, State s) {
    Path value = asked.isBare() ? asked : recorder.objects().resolve(asked);
    boolean isNull = value.root() instanceof Root.Null;
    boolean notNull =
        value.root() instanceof Root.ClassLiteral
            || value.root() instanceof Root.Text
            || value.root() instanceof Root.Lambda
            || (value.root() instanceof Root.Alloc && value.isBare())
            || s.locks.locks().stream().anyMatch(h -> isKnownBy(h.lock(), value));
    if (!isNull && !notNull) {
      return Optional.empty();
    }
    return Optional.of((opcode == Opcodes.IFNULL) == isNull);
  }

  /** Whether the value is the lock, its mode's part of it, or what leads to it. */
  private static boolean isKnownBy(Lock held, Path value) {
    return held.path().startsWith(value)
        || (value.isReference() && Lock.of(value, false).equals(held));
  }

  /** Lets the state at the end of a block flow along the edges that are possible. */
  void leave(int block, State s) {
    AbstractInsnNode last = graph.insn(graph.end(block) - 1);
    int[] successors = graph.successors(block);
    boolean conditional =
        last instanceof JumpInsnNode
            && last.getOpcode() != Opcodes.GOTO
            && last.getOpcode() != Opcodes.JSR;
    if (!conditional || successors.length < 2) {
      for (int i = 0; i < successors.length; i++) {
        flow.edge(block, successors[i], i == successors.length - 1 ? s : s.copy());
      }
      return;
    }
    boolean fallsFirst = successors[0] == block + 1;
    for (int i = 0; i < 2; i++) {
      boolean jump = (i == 0) != fallsFirst;
      if (taken.isEmpty() || taken.get() == jump) {
        State way = i == 0 && taken.isEmpty() ? s.copy() : s;
        State refined = refine(last.getOpcode(), jump, way);
        if (threadAsked && OwnThread.isYes(last.getOpcode(), jump)) {
          refined.synchronise(FieldNumbers.OWN_THREAD);
        }
        flow.edge(block, successors[i], refined);
      }
    }
  }

  private State refine(int opcode, boolean jumped, State s) {
    boolean trackable =
        tested.root() instanceof Root.Param
            || tested.root() instanceof Root.Result
            || tested.root() instanceof Root.Merge
            || !tested.isBare();
    if (!trackable || tested.isWide() || tested.type().equals("B")) {
      return s;
    }
    Path known = null;
    if (opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL) {
      known = (opcode == Opcodes.IFNULL) == jumped ? Path.NULL : null;
    } else if (opcode == Opcodes.IFEQ || opcode == Opcodes.IFNE) {
      boolean zero = (opcode == Opcodes.IFEQ) == jumped;
      known = zero ? Path.constant(0) : tested.type().equals("Z") ? Path.constant(1) : null;
    }
    if (known == null || tested.isReference() != known.isReference()) {
      return s;
    }
    State refined = s.copy();
    refined.replace(tested, known);
    if (fields.isConstant(tested) || (known.equals(Path.NULL) && fields.isFinal(tested))) {
      refined.tell(tested, known);
    } else if (tested.type().equals("Z") && tested.root() instanceof Root.Param) {
      if (tested.isBare()) {
        refined.tell(tested, known);
      } else if (fields.isPlain(tested)) {
        refined.see(tested, known);
      }
    }
    return refined;
  }
}
