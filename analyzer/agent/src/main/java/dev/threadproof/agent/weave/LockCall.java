package dev.threadproof.agent.weave;

import dev.threadproof.agent.runtime.Op;
import dev.threadproof.agent.runtime.Site;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Puts {@code lock()} or {@code unlock()} between its hooks, which are shorter than others. */
final class LockCall {

  private LockCall() {}

  static boolean isOne(Op op) {
    return op == Op.LOCK || op == Op.UNLOCK;
  }

  static void emit(MethodVisitor out, MethodContext context, Call call, Site site) {
    boolean takes = call.meaning().op() == Op.LOCK;
    out.visitInsn(Opcodes.DUP);
    if (takes) {
      out.visitInsn(Opcodes.DUP);
      out.visitVarInsn(Opcodes.ASTORE, context.free());
    }
    context.lockHook(out, takes ? "locking" : "unlocking", site.id());
    out.visitMethodInsn(
        call.opcode(), call.owner(), call.name(), call.descriptor(), call.isInterface());
    if (takes) {
      out.visitVarInsn(Opcodes.ALOAD, context.free());
      context.lockHook(out, "locked", site.id());
    }
  }
}
