package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.CallInsn;
import dev.threadproof.engine.code.FieldInsn;
import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.code.MethodCode;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** The effect of each instruction on the abstract state. */
final class Transfer {

  private final Context context;
  private final Recorder recorder;
  private final FieldTransfer fields;
  private final CallTransfer calls;
  private final Exits exits;
  private final Branches branches;

  private final FlowGraph graph;

  Transfer(Context context, MethodCode code, FlowGraph graph, Recorder recorder, Interpreter flow) {
    this.context = context;
    this.graph = graph;
    this.recorder = recorder;
    this.exits = new Exits(context, code, graph, recorder, flow);
    this.fields = new FieldTransfer(context, recorder);
    this.calls = new CallTransfer(context, graph, recorder, exits, flow);
    this.branches = new Branches(graph, context, recorder, fields, flow);
  }

  /** Whether control goes on with one state after the instruction, if no exception is thrown. */
  boolean isStraight(int at) {
    int opcode = graph.insn(at).getOpcode();
    boolean call = opcode >= Opcodes.INVOKEVIRTUAL && opcode <= Opcodes.INVOKEINTERFACE;
    boolean leaves =
        opcode == Opcodes.ATHROW || (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN);
    return !call && !leaves;
  }

  /**
   * The states after a call or an instruction that leaves the method: none when control leaves,
   * several when an outcome splits them.
   */
  List<State> step(int at, State s) {
    AbstractInsnNode insn = graph.insn(at);
    if (insn instanceof CallInsn call) {
      return calls.invoke(at, call, s);
    } else if (insn.getOpcode() == Opcodes.ATHROW) {
      exits.thrown(at, s);
    } else {
      exits.returned(at, insn.getOpcode(), s);
    }
    return List.of();
  }

  /** Changes the state as a {@linkplain #isStraight straight} instruction does. */
  void apply(int at, State s) {
    AbstractInsnNode insn = graph.insn(at);
    int opcode = insn.getOpcode();
    if (opcode < 0 || opcode == Opcodes.NOP) {
      return;
    }
    switch (opcode) {
      case Opcodes.INVOKEDYNAMIC -> calls.invokeDynamic(at, (InvokeDynamicInsnNode) insn, s);
      case Opcodes.MONITORENTER -> {
        Path object = s.pop();
        Lock lock = Lock.monitor(object);
        exits.implicit(at, s);
        recorder.monitor(at, object, s);
        recorder.acquired(at, lock, s, false);
        s.locks = s.locks.change(lock, 1, at);
      }
      case Opcodes.MONITOREXIT -> s.release(Lock.monitor(s.pop()), at);
      case Opcodes.GETSTATIC, Opcodes.PUTSTATIC, Opcodes.GETFIELD, Opcodes.PUTFIELD -> {
        if (opcode == Opcodes.GETFIELD || opcode == Opcodes.PUTFIELD) {
          fieldMayThrow(at, opcode, s);
        }
        if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC) {
          exits.implicit(at, s);
        }
        fields.access(at, (FieldInsn) insn, s);
      }
      case Opcodes.NEW -> {
        exits.implicit(at, s);
        allocate(at, Type.getObjectType(((TypeInsnNode) insn).desc).getDescriptor(), s);
      }
      case Opcodes.NEWARRAY -> {
        exits.implicit(at, s);
        s.pop();
        allocate(at, "[" + primitive(((IntInsnNode) insn).operand), s);
      }
      case Opcodes.ANEWARRAY -> {
        exits.implicit(at, s);
        s.pop();
        allocate(at, "[" + Type.getObjectType(((TypeInsnNode) insn).desc).getDescriptor(), s);
      }
      case Opcodes.MULTIANEWARRAY -> {
        exits.implicit(at, s);
        MultiANewArrayInsnNode array = (MultiANewArrayInsnNode) insn;
        s.depth -= array.dims;
        allocate(at, array.desc, s);
      }
      case Opcodes.CHECKCAST -> {
        exits.implicit(at, s);
        Path value = s.pop();
        s.push(value.isReference() ? cast(value, ((TypeInsnNode) insn).desc) : value);
      }
      default -> plain(at, insn, opcode, s);
    }
  }

  /** The value under the type that it is cast to; a cast to a supertype tells nothing new. */
  private Path cast(Path value, String type) {
    boolean known =
        value.type().startsWith("L")
            && !type.startsWith("[")
            && context.hierarchy().isSubtype(value.className(), type);
    return known ? value : value.as(Type.getObjectType(type).getDescriptor());
  }

  /** Lets the state at the end of a block flow to its successors. */
  void leave(int block, State s) {
    branches.leave(block, s);
  }

  private static final String[] PRIMITIVES = {
    "", "", "", "", "Z", "C", "F", "D", "B", "S", "I", "J"
  };

  /** Descriptor of the element type that the operand of {@code newarray} means. */
  static String primitive(int operand) {
    return PRIMITIVES[operand];
  }

  private void fieldMayThrow(int at, int opcode, State s) {
    Path base = s.stack[s.depth - (opcode == Opcodes.GETFIELD ? 1 : 2)];
    boolean isThis =
        base.root() instanceof Root.Param p && p.instance() && p.index() == 0 && base.isBare();
    if (!isThis && !(base.root() instanceof Root.Alloc)) {
      exits.unlikely(at, s);
    }
  }

  private static void allocate(int at, String type, State s) {
    if (s.escaped.get(at)) {
      BitSet next = (BitSet) s.escaped.clone();
      next.clear(at);
      s.escaped = next;
    }
    s.push(Path.of(new Root.Alloc(at), type));
  }

  private void plain(int at, AbstractInsnNode insn, int opcode, State s) {
    if (insn instanceof VarInsnNode var) {
      variable(var, opcode, s);
    } else if (insn instanceof LdcInsnNode ldc) {
      s.push(constant(at, ldc.cst));
    } else if (insn instanceof IincInsnNode inc) {
      exits.implicit(at, s);
      s.locals[inc.var] = Path.OTHER;
    } else if (opcode >= Opcodes.POP && opcode <= Opcodes.SWAP) {
      StackShuffle.apply(opcode, s);
    } else if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
      if (isLockAgain(s)) {
        exits.unlikely(at, s);
      } else {
        exits.implicit(at, s);
      }
      Path index = s.pop();
      Path array = s.pop();
      s.push(fields.element(at, array, index, opcode, s));
    } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
      exits.implicit(at, s);
      Path value = s.pop();
      Path index = s.pop();
      fields.storeElement(at, s.pop(), index, value, s);
    } else if (opcode >= Opcodes.ACONST_NULL && opcode <= Opcodes.SIPUSH) {
      s.push(constantOf(insn, opcode));
    } else if (opcode == Opcodes.INSTANCEOF || opcode == Opcodes.ARRAYLENGTH) {
      s.pop();
      s.push(Path.OTHER);
    } else if (opcode >= Opcodes.IFEQ && opcode <= Opcodes.IFNONNULL) {
      branches.test(at, opcode, s);
    } else {
      if (opcode >= Opcodes.IADD && opcode <= Opcodes.LXOR) {
        exits.implicit(at, s);
      }
      Arithmetic.apply(opcode, s);
    }
  }

  /** Whether the element that is loaded is a lock held, which was got from there without harm. */
  private static boolean isLockAgain(State s) {
    Path array = s.stack[s.depth - 2];
    Path index = s.stack[s.depth - 1];
    return s.locks.held().stream()
        .map(Lock::path)
        .anyMatch(p -> p.equals(array.element(index, p.type())));
  }

  private static void variable(VarInsnNode var, int opcode, State s) {
    switch (opcode) {
      case Opcodes.ILOAD, Opcodes.FLOAD -> {
        Path value = s.locals[var.var];
        s.push(value.isReference() || value.isWide() ? Path.OTHER : value);
      }
      case Opcodes.LLOAD, Opcodes.DLOAD -> {
        Path value = s.locals[var.var];
        s.push(value.isWide() ? value : Path.WIDE);
      }
      case Opcodes.ALOAD -> {
        Path value = s.locals[var.var];
        s.push(value.isReference() ? value : Path.any("Ljava/lang/Object;"));
      }
      case Opcodes.RET -> {}
      default -> s.store(var.var, s.pop());
    }
  }

  private static Path constantOf(AbstractInsnNode insn, int opcode) {
    if (insn instanceof IntInsnNode push) {
      return Path.constant(push.operand);
    } else if (opcode == Opcodes.ACONST_NULL) {
      return Path.NULL;
    } else if (opcode <= Opcodes.ICONST_5) {
      return Path.constant(opcode - Opcodes.ICONST_0);
    }
    if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
      return Path.constant(opcode - Opcodes.LCONST_0).as("J");
    }
    boolean wide = opcode == Opcodes.DCONST_0 || opcode == Opcodes.DCONST_1;
    return wide ? Path.WIDE : Path.OTHER;
  }

  private static Path constant(int at, Object value) {
    if (value instanceof String text) {
      return Path.of(new Root.Text(text), "Ljava/lang/String;");
    } else if (value instanceof Type type) {
      boolean method = type.getSort() == Type.METHOD;
      return method
          ? Path.of(new Root.Result(at), "Ljava/lang/invoke/MethodType;")
          : Path.of(new Root.ClassLiteral(type.getDescriptor()), "Ljava/lang/Class;");
    } else if (value instanceof Integer i) {
      return Path.constant(i);
    } else if (value instanceof Handle) {
      return Path.of(new Root.Result(at), "Ljava/lang/invoke/MethodHandle;");
    } else if (value instanceof ConstantDynamic dynamic) {
      Path result = Path.of(new Root.Result(at), dynamic.getDescriptor());
      return result.isReference() ? result : dynamic.getSize() == 2 ? Path.WIDE : Path.OTHER;
    }
    return value instanceof Long || value instanceof Double ? Path.WIDE : Path.OTHER;
  }
}
