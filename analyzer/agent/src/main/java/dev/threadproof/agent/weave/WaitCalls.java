package dev.threadproof.agent.weave;

import dev.threadproof.agent.runtime.Op;
import dev.threadproof.agent.runtime.Waits;
import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Calls that wait on a monitor or condition, which the runtime makes in their place. */
final class WaitCalls {

  private static final String WAITS = Type.getInternalName(Waits.class);
  private static final String UNIT = "(JLjava/util/concurrent/TimeUnit;)Z";

  private static final Set<String> CALLS =
      Set.of(
          "wait()V",
          "wait(J)V",
          "wait(JI)V",
          "await()V",
          "awaitUninterruptibly()V",
          "awaitNanos(J)J",
          "await" + UNIT,
          "awaitUntil(Ljava/util/Date;)Z");

  private WaitCalls() {}

  static boolean isWait(Op op, String name, String descriptor) {
    return op == Op.WAIT && CALLS.contains(name + descriptor);
  }

  /** Emits the runtime's own; receiver, arguments and site are on the stack. */
  static void replace(MethodVisitor out, String name, String descriptor) {
    boolean monitor = name.equals("wait");
    String subject = monitor ? "Ljava/lang/Object;" : "Ljava/util/concurrent/locks/Condition;";
    int end = descriptor.indexOf(')');
    String arguments = descriptor.substring(1, end);
    out.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        WAITS,
        monitor ? "waitOn" : name,
        "(" + subject + arguments + "I" + descriptor.substring(end),
        false);
  }
}
