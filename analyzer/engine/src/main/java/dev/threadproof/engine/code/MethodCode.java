package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.MethodId;
import java.util.List;
import java.util.function.Supplier;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;

/** The body of one method. */
public final class MethodCode {

  private final MethodId id;
  private final int access;
  private final AbstractInsnNode[] instructions;
  private final int[] lines;
  private final MethodId[] origins;
  private final int maxLocals;
  private final int maxStack;
  private final List<FlowGraph.Handler> handlers;
  private final Supplier<List<LocalNames.Local>> locals;

  MethodCode(MethodId id, int access, Body body) {
    this.id = id;
    this.access = access;
    Body plain = PlainBranches.in(body);
    this.instructions = plain.instructions();
    this.lines = plain.lines();
    this.handlers = plain.handlers();
    this.locals = plain.locals();
    this.origins = plain.origins();
    this.maxLocals = plain.maxLocals();
    this.maxStack = plain.maxStack();
  }

  /**
   * Instructions, jump targets among them as {@link Mark}s.
   *
   * @param lines of each
   * @param origins the methods that each was written in; empty where that is always this one
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  record Body(
      AbstractInsnNode[] instructions,
      int[] lines,
      MethodId[] origins,
      List<FlowGraph.Handler> handlers,
      Supplier<List<LocalNames.Local>> locals,
      int maxLocals,
      int maxStack) {}

  public MethodId id() {
    return id;
  }

  public boolean isStatic() {
    return (access & Opcodes.ACC_STATIC) != 0;
  }

  public boolean isSynchronized() {
    return (access & Opcodes.ACC_SYNCHRONIZED) != 0;
  }

  public int maxLocals() {
    return maxLocals;
  }

  public int maxStack() {
    return maxStack;
  }

  /** All instructions; not to be changed. */
  AbstractInsnNode[] instructions() {
    return instructions;
  }

  /** In the order in which the JVM tries them. */
  List<FlowGraph.Handler> handlers() {
    return handlers;
  }

  /** The named variables, where the class file tells them; read when asked for. */
  List<LocalNames.Local> locals() {
    return locals.get();
  }

  /** The method that the instruction was written in: this one, or one whose code stands here. */
  public MethodId origin(int insn) {
    return insn >= 0 && insn < origins.length ? origins[insn] : id;
  }

  /** Source line of each instruction, 0 where the class file does not say; not to be changed. */
  public int[] lines() {
    return lines;
  }
}
