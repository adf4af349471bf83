package dev.threadproof.engine.code;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Where the values of a method come from: for every operand of an instruction, on which of some
 * chosen instructions' results it depends, and a number that equal values share.
 *
 * <p>A forward data flow over variables and stack. What goes through fields and arrays is not
 * followed, except into an object by its constructor.
 */
public final class ValueFlow {

  /** A word of bits tells of so many sources. */
  public static final int MAX_SOURCES = 64;

  /** Equal calls and fields of a value are numbered by their names. */
  private static final int UNKNOWN = 0;

  /**
   * A value.
   *
   * @param sources numbers of the sources that it depends on, as bits
   * @param origin equal for values that are surely equal; 0 when nothing is known
   */
  public record Value(long sources, int origin) {
    static final Value NONE = new Value(0, UNKNOWN);

    Value join(Value other) {
      long both = sources | other.sources;
      int same = origin == other.origin ? origin : UNKNOWN;
      return both == sources && same == origin ? this : new Value(both, same);
    }
  }

  private final MethodCode code;
  private final FlowGraph graph;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Map<Integer, Slots> entries = new HashMap<>();
  private final Map<Integer, List<Value>> operands = new HashMap<>();

  /** Follows the values of a method; {@code sources} are instructions that leave a result. */
  public ValueFlow(MethodCode code, FlowGraph graph, BitSet sources) {
    this.code = code;
    this.graph = graph;
    sources.stream().limit(MAX_SOURCES).forEach(i -> numbers.put(i, numbers.size()));
    solve();
  }

  /** The bit that stands for a source in {@link Value#sources}; 0 for what is none. */
  public long bit(int source) {
    Integer number = numbers.get(source);
    return number == null ? 0 : 1L << number;
  }

  /**
   * The slots that an instruction takes from the stack, the deepest first; none where control never
   * comes.
   */
  public List<Value> operands(int instruction) {
    return operands.getOrDefault(instruction, List.of());
  }

  private void solve() {
    Slots entry = new Slots(code.maxLocals(), code.maxStack());
    for (int i = 0; i < entry.locals.length; i++) {
      entry.locals[i] = new Value(0, named("parameter", i));
    }
    BitSet work = new BitSet();
    flow(0, entry, work);
    while (!work.isEmpty()) {
      int block = work.nextSetBit(0);
      work.clear(block);
      Slots start = entries.get(block);
      if (start != null) {
        run(block, start.copy(), work);
      }
    }
  }

  private void run(int block, Slots at, BitSet work) {
    raise(graph.start(block), at, work);
    for (int i = graph.start(block); i < graph.end(block); i++) {
      if (graph.insn(i).getOpcode() >= 0) {
        step(i, graph.insn(i), at);
        if (graph.insn(i) instanceof VarInsnNode || graph.insn(i) instanceof IincInsnNode) {
          raise(i, at, work);
        }
      }
    }
    for (int next : graph.successors(block)) {
      flow(next, at, work);
    }
  }

  /** Variables as an exception finds them. */
  private void raise(int instruction, Slots at, BitSet work) {
    for (FlowGraph.Handler handler : graph.handlers()) {
      if (handler.start() <= instruction && instruction < handler.end()) {
        Slots caught = at.copy();
        caught.depth = 0;
        caught.push(Value.NONE);
        flow(graph.blockOf(handler.target()), caught, work);
      }
    }
  }

  private void flow(int block, Slots state, BitSet work) {
    Slots known = entries.get(block);
    if (known == null) {
      entries.put(block, state.copy());
      work.set(block);
    } else if (known.merge(state)) {
      work.set(block);
    }
  }

  private void step(int at, AbstractInsnNode insn, Slots s) {
    int opcode = insn.getOpcode();
    if (insn instanceof VarInsnNode var) {
      variable(at, var, s);
    } else if (insn instanceof IincInsnNode inc) {
      s.locals[inc.var] = new Value(s.locals[inc.var].sources(), UNKNOWN);
    } else if (opcode >= Opcodes.DUP && opcode <= Opcodes.SWAP) {
      s.shuffle(opcode);
    } else {
      List<Value> taken = s.pop(StackEffect.taken(insn));
      operands.put(at, taken);
      constructed(insn, taken, s);
      Value result = result(at, insn, taken);
      for (int i = StackEffect.left(insn); i > 0; i--) {
        s.push(result);
      }
    }
  }

  private void variable(int at, VarInsnNode var, Slots s) {
    int opcode = var.getOpcode();
    boolean wide =
        opcode == Opcodes.LLOAD
            || opcode == Opcodes.DLOAD
            || opcode == Opcodes.LSTORE
            || opcode == Opcodes.DSTORE;
    if (opcode <= Opcodes.ALOAD) {
      s.push(s.locals[var.var]);
      if (wide) {
        s.push(s.locals[var.var]);
      }
    } else if (opcode != Opcodes.RET) {
      Value value = s.pop(wide ? 2 : 1).get(0);
      int origin = value.origin() == UNKNOWN ? named("stored", at) : value.origin();
      s.locals[var.var] = new Value(value.sources(), origin);
    }
  }

  /** The object under construction, of which a copy lies on the stack, depends on the arguments. */
  private static void constructed(AbstractInsnNode insn, List<Value> taken, Slots s) {
    if (insn instanceof MethodInsnNode call && call.name.equals("<init>") && s.depth > 0) {
      Value made = s.stack[s.depth - 1];
      s.stack[s.depth - 1] = new Value(made.sources() | sources(taken), made.origin());
    }
  }

  private Value result(int at, AbstractInsnNode insn, List<Value> taken) {
    long depends = sources(taken) | bit(at);
    if (insn.getOpcode() == Opcodes.CHECKCAST) {
      return new Value(depends, taken.get(0).origin());
    } else if (insn instanceof LdcInsnNode ldc) {
      return new Value(0, named("constant", ldc.cst.hashCode()));
    } else if (insn.getOpcode() <= Opcodes.DCONST_1) {
      return new Value(0, named("constant", insn.getOpcode()));
    } else if (insn instanceof IntInsnNode push && insn.getOpcode() != Opcodes.NEWARRAY) {
      return new Value(0, named("number", push.operand));
    } else if (insn instanceof FieldInsnNode field) {
      return new Value(depends, selected(field.name, taken));
    } else if (insn instanceof MethodInsnNode call && taken.size() == 1) {
      return new Value(depends, selected(call.name, taken)); // a getter, or a box
    } else if (insn instanceof MethodInsnNode call && call.name.equals("valueOf")) {
      return new Value(depends, selected(call.name, taken));
    }
    return new Value(depends, UNKNOWN);
  }

  private static int selected(String name, List<Value> from) {
    if (from.isEmpty()) {
      return named(name, 1);
    }
    int origin = from.get(0).origin();
    return origin == UNKNOWN ? UNKNOWN : named(name, origin);
  }

  private static int named(String name, int origin) {
    int hash = 31 * name.hashCode() + origin;
    return hash == UNKNOWN ? 1 : hash;
  }

  private static long sources(List<Value> values) {
    long all = 0;
    for (Value value : values) {
      all |= value.sources();
    }
    return all;
  }

  /** Variables and stack at one point. */
  private static final class Slots {
    final Value[] locals;
    final Value[] stack;
    int depth;

    Slots(int locals, int stack) {
      this.locals = new Value[locals];
      this.stack = new Value[stack + 2];
      Arrays.fill(this.locals, Value.NONE);
    }

    Slots copy() {
      Slots copy = new Slots(locals.length, stack.length - 2);
      System.arraycopy(locals, 0, copy.locals, 0, locals.length);
      System.arraycopy(stack, 0, copy.stack, 0, depth);
      copy.depth = depth;
      return copy;
    }

    void push(Value value) {
      stack[depth++] = value;
    }

    List<Value> pop(int count) {
      depth -= count;
      return List.of(Arrays.copyOfRange(stack, depth, depth + count));
    }

    boolean merge(Slots other) {
      boolean changed = false;
      for (int i = 0; i < locals.length; i++) {
        Value both = locals[i].join(other.locals[i]);
        changed |= !both.equals(locals[i]);
        locals[i] = both;
      }
      depth = Math.min(depth, other.depth);
      for (int i = 0; i < depth; i++) {
        Value both = stack[i].join(other.stack[i]);
        changed |= !both.equals(stack[i]);
        stack[i] = both;
      }
      return changed;
    }

    /** Copies and exchanges slots (JVMS 6.5, dup to swap). */
    void shuffle(int opcode) {
      if (opcode == Opcodes.SWAP) {
        Value top = stack[depth - 1];
        stack[depth - 1] = stack[depth - 2];
        stack[depth - 2] = top;
        return;
      }
      boolean two = opcode >= Opcodes.DUP2;
      int copied = two ? 2 : 1;
      int below = opcode - (two ? Opcodes.DUP2 : Opcodes.DUP);
      List<Value> top = pop(copied);
      List<Value> between = pop(below);
      top.forEach(this::push);
      between.forEach(this::push);
      top.forEach(this::push);
    }
  }
}
