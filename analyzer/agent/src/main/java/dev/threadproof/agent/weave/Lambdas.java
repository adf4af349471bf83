package dev.threadproof.agent.weave;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Gives every lambda of a class a body in that class: a reference to a method of another class
 * becomes one to a new method that calls it, so that the body can be woven.
 */
final class Lambdas {

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
  private static final int SERIALIZABLE = 1;
  private static final int FLAGS = 3;

  private Lambdas() {}

  static boolean isLambda(Handle bootstrap) {
    return bootstrap.getOwner().equals(FACTORY);
  }

  /** Whether the body is a method of this class that can be woven. */
  static boolean isOwn(ClassContext owner, Handle body) {
    if (!body.getOwner().equals(owner.node().name) || body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      return false;
    }
    for (MethodNode method : owner.node().methods) {
      if (method.name.equals(body.getName()) && method.desc.equals(body.getDesc())) {
        return method.instructions.size() > 0;
      }
    }
    return false;
  }

  /** Prepares all methods of the class; bodies are known afterwards. */
  static void prepare(ClassContext owner) {
    for (MethodNode method : List.copyOf(owner.node().methods)) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (instruction instanceof InvokeDynamicInsnNode dynamic && isLambda(dynamic.bsm)) {
          prepare(owner, dynamic);
        }
      }
    }
  }

  private static void prepare(ClassContext owner, InvokeDynamicInsnNode dynamic) {
    Handle target = (Handle) dynamic.bsmArgs[1];
    if (!isOwn(owner, target) && !isSerializable(dynamic) && canBeCalled(target)) {
      MethodNode bridge = bridge(owner, target, dynamic);
      owner.node().methods.add(bridge);
      dynamic.bsmArgs[1] =
          new Handle(
              Opcodes.H_INVOKESTATIC,
              owner.node().name,
              bridge.name,
              bridge.desc,
              owner.isInterface());
    }
    Handle body = (Handle) dynamic.bsmArgs[1];
    if (isOwn(owner, body)) {
      owner.body(body.getName() + body.getDesc());
    }
  }

  /** A serialised lambda is found again by the name of its body. */
  private static boolean isSerializable(InvokeDynamicInsnNode dynamic) {
    return dynamic.bsm.getName().equals("altMetafactory")
        && ((Integer) dynamic.bsmArgs[FLAGS] & SERIALIZABLE) != 0;
  }

  private static boolean canBeCalled(Handle target) {
    return !target.getOwner().startsWith("[")
        && !target.getOwner().startsWith("java/lang/invoke/")
        && target.getTag() != Opcodes.H_INVOKESPECIAL;
  }

  private static MethodNode bridge(
      ClassContext owner, Handle target, InvokeDynamicInsnNode dynamic) {
    Type method = Type.getMethodType(target.getDesc());
    Type type = Type.getObjectType(target.getOwner());
    boolean constructor = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    boolean onObject = !constructor && target.getTag() != Opcodes.H_INVOKESTATIC;
    Type[] arguments = method.getArgumentTypes();
    String descriptor =
        Type.getMethodDescriptor(
            constructor ? type : method.getReturnType(),
            onObject ? withFirst(receiver(type, dynamic), arguments) : arguments);
    MethodNode bridge =
        new MethodNode(
            Opcodes.ASM9,
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            "lambda$threadproof$" + owner.node().methods.size(),
            descriptor,
            null,
            null);
    bridge.visitCode();
    Label start = new Label();
    bridge.visitLabel(start);
    bridge.visitLineNumber(line(dynamic), start);
    if (constructor) {
      bridge.visitTypeInsn(Opcodes.NEW, target.getOwner());
      bridge.visitInsn(Opcodes.DUP);
    }
    int local = 0;
    for (Type argument : Type.getArgumentTypes(descriptor)) {
      bridge.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), local);
      local += argument.getSize();
    }
    bridge.visitMethodInsn(
        opcode(target),
        target.getOwner(),
        target.getName(),
        target.getDesc(),
        target.isInterface());
    bridge.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
    bridge.visitMaxs(local + 2, local);
    bridge.visitEnd();
    return bridge;
  }

  /**
   * A receiver that is captured must have the very type it is captured with, which may be narrower
   * than the method's owner: {@code concurrentMap::get}.
   */
  private static Type receiver(Type owner, InvokeDynamicInsnNode dynamic) {
    Type[] captured = Type.getArgumentTypes(dynamic.desc);
    return captured.length > 0 ? captured[0] : owner;
  }

  private static int line(AbstractInsnNode instruction) {
    for (AbstractInsnNode node = instruction; node != null; node = node.getPrevious()) {
      if (node instanceof LineNumberNode number) {
        return number.line;
      }
    }
    return 0;
  }

  private static int opcode(Handle target) {
    return switch (target.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> Opcodes.INVOKEVIRTUAL;
    };
  }

  private static Type[] withFirst(Type first, Type[] rest) {
    Type[] all = new Type[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
