package dev.threadproof.engine.code;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Whether the instructions name what they need. ASM reads index 0 of the constant pool as null,
 * where no class file may have one.
 */
final class Operands {

  private Operands() {}

  /** Whether every instruction of the method has all its names. */
  static boolean areComplete(MethodNode method) {
    for (AbstractInsnNode insn : method.instructions) {
      if (!isComplete(insn)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isComplete(AbstractInsnNode insn) {
    if (insn instanceof MethodInsnNode call) {
      return allThere(call.owner, call.name, call.desc);
    } else if (insn instanceof FieldInsnNode field) {
      return allThere(field.owner, field.name, field.desc);
    } else if (insn instanceof InvokeDynamicInsnNode dynamic) {
      return allThere(dynamic.name, dynamic.desc)
          && isComplete(dynamic.bsm)
          && Arrays.stream(dynamic.bsmArgs)
              .allMatch(a -> a instanceof Handle h ? isComplete(h) : a != null);
    } else if (insn instanceof LdcInsnNode constant) {
      return constant.cst instanceof Handle h ? isComplete(h) : constant.cst != null;
    }
    return !(insn instanceof TypeInsnNode type) || type.desc != null;
  }

  private static boolean isComplete(Handle handle) {
    return allThere(handle.getOwner(), handle.getName(), handle.getDesc());
  }

  private static boolean allThere(@Nullable Object... names) {
    return Arrays.stream(names).allMatch(Objects::nonNull);
  }
}
