package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.push;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The access of a field that has companions: the access itself, then the hook that gets what they
 * hold and returns what one of them is to hold.
 */
final class ShadowAccess {

  private static final String SHADOW = "dev/threadproof/agent/runtime/Shadow";
  private static final String DESCRIPTOR =
      "(JJL" + ThreadLocalVariable.STATE + ";ILjava/lang/Object;)J";

  private final MethodVisitor out;
  private final MethodContext context;
  private final String owner;
  private final String name;
  private final int site;

  ShadowAccess(MethodVisitor out, MethodContext context, String owner, String name, int site) {
    this.out = out;
    this.context = context;
    this.owner = owner;
    this.name = name;
    this.site = site;
  }

  void emit(int opcode, Type type) {
    int object = context.free();
    if (opcode == Opcodes.GETFIELD) {
      out.visitInsn(Opcodes.DUP);
      out.visitVarInsn(Opcodes.ASTORE, object);
    } else if (opcode == Opcodes.PUTFIELD && type.getSize() == 1) {
      out.visitInsn(Opcodes.DUP2);
      out.visitInsn(Opcodes.POP);
      out.visitVarInsn(Opcodes.ASTORE, object);
    } else if (opcode == Opcodes.PUTFIELD) {
      out.visitInsn(Opcodes.DUP2_X1);
      out.visitInsn(Opcodes.POP2);
      out.visitInsn(Opcodes.DUP);
      out.visitVarInsn(Opcodes.ASTORE, object);
      out.visitInsn(Opcodes.DUP_X2);
      out.visitInsn(Opcodes.POP);
    }
    out.visitFieldInsn(opcode, owner, name, type.getDescriptor());
    boolean write = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
    String companion = write ? Companions.writeOf(name) : Companions.readOf(name);
    if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
      out.visitFieldInsn(Opcodes.GETSTATIC, owner, Companions.writeOf(name), "J");
      out.visitFieldInsn(Opcodes.GETSTATIC, owner, Companions.readOf(name), "J");
      call(write);
      out.visitFieldInsn(Opcodes.PUTSTATIC, owner, companion, "J");
    } else {
      out.visitVarInsn(Opcodes.ALOAD, object);
      out.visitVarInsn(Opcodes.ALOAD, object);
      out.visitFieldInsn(Opcodes.GETFIELD, owner, Companions.writeOf(name), "J");
      out.visitVarInsn(Opcodes.ALOAD, object);
      out.visitFieldInsn(Opcodes.GETFIELD, owner, Companions.readOf(name), "J");
      call(write, object);
      out.visitFieldInsn(Opcodes.PUTFIELD, owner, companion, "J");
    }
  }

  private void call(boolean write) {
    out.visitVarInsn(Opcodes.ALOAD, context.threadVariable());
    push(out, site);
    out.visitInsn(Opcodes.ACONST_NULL);
    hook(write);
  }

  private void call(boolean write, int object) {
    out.visitVarInsn(Opcodes.ALOAD, context.threadVariable());
    push(out, site);
    out.visitVarInsn(Opcodes.ALOAD, object);
    hook(write);
  }

  private void hook(boolean write) {
    out.visitMethodInsn(Opcodes.INVOKESTATIC, SHADOW, write ? "write" : "read", DESCRIPTOR, false);
  }
}
