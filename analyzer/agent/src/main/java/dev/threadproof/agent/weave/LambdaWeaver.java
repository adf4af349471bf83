package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.callHook;
import static dev.threadproof.agent.weave.MethodContext.push;

import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Connects a lambda with its body where it is made, as objects of hidden classes are never woven.
 */
final class LambdaWeaver extends MethodVisitor {

  private final MethodContext context;

  LambdaWeaver(MethodVisitor next, MethodContext context) {
    super(Opcodes.ASM9, next);
    this.context = context;
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    if (Lambdas.isLambda(bootstrap)) {
      Handle body = (Handle) arguments[1];
      if (Lambdas.isOwn(context.owner, body)) {
        mv.visitInsn(Opcodes.DUP);
        push(mv, context.owner.body(body.getName() + body.getDesc()));
        callHook(mv, "made", "(Ljava/lang/Object;I)V");
      }
    }
  }
}
