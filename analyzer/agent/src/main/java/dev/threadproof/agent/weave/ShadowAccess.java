package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.push;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The access of a field that has a companion: the access itself, then the hook that gets what the
 * companion holds.
 */
final class ShadowAccess {

  private static final String SHADOW = "dev/threadproof/agent/runtime/Shadow";
  private static final String DESCRIPTOR =
      "(" + Companions.DESCRIPTOR + "L" + ThreadLocalVariable.STATE + ";ILjava/lang/Object;)V";

  private static final String ON_STATIC = "(L" + ThreadLocalVariable.STATE + ";I)V";

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
    boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
    if (isStatic) {
      out.visitVarInsn(Opcodes.ALOAD, context.threadVariable());
      push(out, site);
      hook(write ? "writeStatic" : "readStatic", ON_STATIC);
    } else {
      out.visitVarInsn(Opcodes.ALOAD, object);
      out.visitFieldInsn(Opcodes.GETFIELD, owner, Companions.of(name), Companions.DESCRIPTOR);
      out.visitVarInsn(Opcodes.ALOAD, context.threadVariable());
      push(out, site);
      out.visitVarInsn(Opcodes.ALOAD, object);
      hook(write ? "write" : "read", DESCRIPTOR);
    }
  }

  private void hook(String method, String descriptor) {
    out.visitMethodInsn(Opcodes.INVOKESTATIC, SHADOW, method, descriptor, false);
  }
}
