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
    boolean dataOnly = context.owner.points().dataOnly();
    if (dataOnly) {
      context.reachHook(out, site);
    }
    out.visitInsn(Opcodes.DUP);
    if (takes) {
      out.visitVarInsn(Opcodes.ASTORE, context.free());
    }
    if (takes && !dataOnly) {
      out.visitInsn(Opcodes.DUP);
      context.lockHook(out, "locking", site.id());
    } else if (!takes) {
      context.lockHook(out, dataOnly ? "givingLock" : "unlocking", site.id());
    }
    out.visitMethodInsn(
        call.opcode(), call.owner(), call.name(), call.descriptor(), call.isInterface());
    if (takes) {
      out.visitVarInsn(Opcodes.ALOAD, context.free());
      context.lockHook(out, dataOnly ? "tookLock" : "locked", site.id());
    }
  }
}
