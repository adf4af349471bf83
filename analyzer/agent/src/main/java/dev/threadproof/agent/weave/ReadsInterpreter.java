package dev.threadproof.agent.weave;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/** Follows what was read from fields through the computations of a method. */
final class ReadsInterpreter extends Interpreter<ReadsOf> {

  ReadsInterpreter() {
    super(Opcodes.ASM9);
  }

  @Override
  public @Nullable ReadsOf newValue(@Nullable Type type) {
    if (Type.VOID_TYPE.equals(type)) {
      return null;
    }
    return new ReadsOf(type == null ? 1 : type.getSize(), Set.of());
  }

  @Override
  public ReadsOf newOperation(AbstractInsnNode instruction) {
    if (instruction instanceof FieldInsnNode field) {
      return new ReadsOf(Type.getType(field.desc).getSize(), Set.of(field));
    }
    boolean wide =
        switch (instruction.getOpcode()) {
          case Opcodes.LCONST_0, Opcodes.LCONST_1, Opcodes.DCONST_0, Opcodes.DCONST_1 -> true;
          default ->
              instruction instanceof LdcInsnNode constant
                  && (constant.cst instanceof Long || constant.cst instanceof Double);
        };
    return new ReadsOf(wide ? 2 : 1, Set.of());
  }

  @Override
  public ReadsOf copyOperation(AbstractInsnNode instruction, ReadsOf value) {
    return value;
  }

  @Override
  public ReadsOf unaryOperation(AbstractInsnNode instruction, ReadsOf value) {
    if (instruction instanceof FieldInsnNode field) {
      return new ReadsOf(Type.getType(field.desc).getSize(), Set.of(field));
    }
    return new ReadsOf(
        switch (instruction.getOpcode()) {
          case Opcodes.LNEG,
              Opcodes.DNEG,
              Opcodes.I2L,
              Opcodes.I2D,
              Opcodes.L2D,
              Opcodes.F2L,
              Opcodes.F2D,
              Opcodes.D2L ->
              2;
          default -> 1;
        },
        value.reads());
  }

  @Override
  public ReadsOf binaryOperation(AbstractInsnNode instruction, ReadsOf one, ReadsOf other) {
    int opcode = instruction.getOpcode();
    boolean compares = opcode >= Opcodes.LCMP && opcode <= Opcodes.DCMPG;
    boolean element = opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD;
    boolean wideElement = opcode == Opcodes.LALOAD || opcode == Opcodes.DALOAD;
    int size = compares ? 1 : element ? (wideElement ? 2 : 1) : one.size();
    return new ReadsOf(size, union(List.of(one, other)));
  }

  @Override
  public @Nullable ReadsOf ternaryOperation(
      AbstractInsnNode instruction, ReadsOf one, ReadsOf two, ReadsOf three) {
    return null;
  }

  @Override
  public ReadsOf naryOperation(AbstractInsnNode instruction, List<? extends ReadsOf> values) {
    Type type;
    if (instruction instanceof MethodInsnNode call) {
      type = Type.getReturnType(call.desc);
    } else if (instruction instanceof InvokeDynamicInsnNode call) {
      type = Type.getReturnType(call.desc);
    } else {
      type = Type.getType(((MultiANewArrayInsnNode) instruction).desc);
    }
    return new ReadsOf(Math.max(1, type.getSize()), union(values));
  }

  @Override
  public void returnOperation(AbstractInsnNode instruction, ReadsOf value, ReadsOf expected) {}

  @Override
  public ReadsOf merge(ReadsOf one, ReadsOf other) {
    if (one.size() == other.size() && one.reads().containsAll(other.reads())) {
      return one;
    }
    return new ReadsOf(Math.min(one.size(), other.size()), union(List.of(one, other)));
  }

  private static Set<FieldInsnNode> union(List<? extends ReadsOf> values) {
    Set<FieldInsnNode> all = new HashSet<>();
    values.forEach(v -> all.addAll(v.reads()));
    return all;
  }
}
