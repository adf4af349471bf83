package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.callHook;
import static dev.threadproof.agent.weave.MethodContext.push;

import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** Tells where code that may have been handed to another thread begins and ends. */
final class TaskBody extends WholeBody {

  private static final List<String> METHODS =
      List.of(
          "run",
          "call",
          "get",
          "apply",
          "accept",
          "test",
          "exec",
          "compute",
          "completed",
          "failed",
          "onNext",
          "onComplete",
          "onError",
          "onSubscribe",
          "newThread");

  private static final List<String> TYPES =
      List.of(
          "java/lang/Runnable",
          "java/util/concurrent/Callable",
          "java/util/concurrent/ForkJoinTask",
          "java/util/concurrent/RecursiveTask",
          "java/util/concurrent/RecursiveAction",
          "java/util/concurrent/CountedCompleter",
          "java/util/TimerTask",
          "java/nio/channels/CompletionHandler",
          "java/util/concurrent/Flow$Subscriber",
          "java/util/function/Supplier",
          "java/util/function/Function",
          "java/util/function/BiFunction",
          "java/util/function/Consumer",
          "java/util/function/BiConsumer",
          "java/util/function/Predicate");

  TaskBody(MethodVisitor next, MethodContext context) {
    super(next, context);
  }

  /** Whether the method is the body of a lambda, or one by which the JDK runs an object. */
  static boolean applies(ClassContext owner, MethodNode method) {
    if (owner.isBody(method)) {
      return true;
    }
    if ((method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_BRIDGE)) != 0
        || !METHODS.contains(method.name)) {
      return false;
    }
    for (String type : TYPES) {
      if (owner.hierarchy().isA(owner.node().name, type)) {
        return true;
      }
    }
    return false;
  }

  @Override
  void begin() {
    MethodNode method = context.method;
    if (context.owner.isBody(method)) {
      push(mv, context.owner.body(method.name + method.desc));
      callHook(mv, "began", "(I)V");
    } else {
      mv.visitVarInsn(Opcodes.ALOAD, 0);
      callHook(mv, "began", "(Ljava/lang/Object;)V");
    }
  }

  @Override
  void end() {
    callHook(mv, "ended", "()V");
  }

  @Override
  boolean needsThis() {
    return false;
  }
}
