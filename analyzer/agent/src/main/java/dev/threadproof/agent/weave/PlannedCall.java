package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.callHook;
import static dev.threadproof.agent.weave.MethodContext.push;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Hooks around a call that the plan has a point at, whatever is called. */
final class PlannedCall {

  private PlannedCall() {}

  /**
   * Writes the hook before the call.
   *
   * @param free the first free local variable
   * @param site index of the site
   */
  static void before(
      MethodVisitor out, int free, int opcode, String name, String descriptor, int site) {
    // The object that a constructor is called on is none yet.
    boolean receiver = opcode != Opcodes.INVOKESTATIC && !name.equals("<init>");
    Type[] arguments = Type.getArgumentTypes(descriptor);
    if (!receiver) {
      out.visitInsn(Opcodes.ACONST_NULL);
      out.visitInsn(Opcodes.ACONST_NULL);
    } else {
      int slot = free + size(arguments);
      for (int i = arguments.length - 1; i >= 0; i--) {
        slot -= arguments[i].getSize();
        out.visitVarInsn(arguments[i].getOpcode(Opcodes.ISTORE), slot);
      }
      out.visitInsn(Opcodes.DUP);
      pushFirst(out, arguments, slot);
    }
    push(out, site);
    callHook(out, "calling", "(Ljava/lang/Object;Ljava/lang/Object;I)V");
    if (receiver) {
      int slot = free;
      for (Type argument : arguments) {
        out.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
        slot += argument.getSize();
      }
    }
  }

  private static void pushFirst(MethodVisitor out, Type[] arguments, int slot) {
    switch (arguments.length == 0 ? Type.VOID : arguments[0].getSort()) {
      case Type.OBJECT, Type.ARRAY -> out.visitVarInsn(Opcodes.ALOAD, slot);
      case Type.INT -> box(out, Opcodes.ILOAD, slot, "java/lang/Integer", "(I)Ljava/lang/Integer;");
      case Type.LONG -> box(out, Opcodes.LLOAD, slot, "java/lang/Long", "(J)Ljava/lang/Long;");
      default -> out.visitInsn(Opcodes.ACONST_NULL);
    }
  }

  private static void box(MethodVisitor out, int load, int slot, String owner, String descriptor) {
    out.visitVarInsn(load, slot);
    out.visitMethodInsn(Opcodes.INVOKESTATIC, owner, "valueOf", descriptor, false);
  }

  private static int size(Type[] types) {
    int size = 0;
    for (Type type : types) {
      size += type.getSize();
    }
    return size;
  }

  /** Writes the hook after the call, which is told what it returned if that is an object. */
  static void after(MethodVisitor out, String descriptor, int site) {
    int sort = Type.getReturnType(descriptor).getSort();
    boolean object = sort == Type.OBJECT || sort == Type.ARRAY;
    out.visitInsn(object ? Opcodes.DUP : Opcodes.ACONST_NULL);
    push(out, site);
    callHook(out, "called", "(Ljava/lang/Object;I)V");
  }
}
