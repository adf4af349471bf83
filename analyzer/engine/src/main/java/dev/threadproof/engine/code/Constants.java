package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.MethodId;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The loadable constants of a class file (JVMS 4.4, 5.1) as the values that ASM gives them. */
final class Constants {

  private final ClassImage image;

  Constants(ClassImage image) {
    this.image = image;
  }

  Object loadable(int index) {
    int at = image.offset(index);
    return switch (image.tag(index)) {
      case 3 -> image.i4(at);
      case 4 -> Float.intBitsToFloat(image.i4(at));
      case 5 -> eight(at);
      case 6 -> Double.longBitsToDouble(eight(at));
      case 7 -> Type.getObjectType(image.name(index));
      case 8 -> image.name(index);
      case 15 -> handle(index);
      case 16 -> Type.getMethodType(image.name(index));
      case 17 -> dynamic(at);
      default -> throw new IllegalArgumentException("constant " + index + " cannot be loaded");
    };
  }

  private long eight(int at) {
    return (long) image.i4(at) << 32 | (image.i4(at + 4) & 0xFFFFFFFFL);
  }

  /** A method handle. */
  Handle handle(int index) {
    if (image.tag(index) != 15) {
      throw new IllegalArgumentException("constant " + index + " is no method handle");
    }
    int at = image.offset(index);
    int member = image.u2(at + 1);
    MethodId of = image.method(member);
    boolean isInterface = image.tag(member) == 11;
    return new Handle(image.u1(at), of.owner(), of.name(), of.descriptor(), isInterface);
  }

  private ConstantDynamic dynamic(int at) {
    int member = image.u2(at + 2);
    int bootstrap = image.bootstrap(image.u2(at));
    return new ConstantDynamic(
        image.memberName(member),
        image.memberType(member),
        handle(image.u2(bootstrap)),
        arguments(bootstrap));
  }

  /** The static arguments of a bootstrap method. */
  Object[] arguments(int bootstrap) {
    Object[] arguments = new Object[image.u2(bootstrap + 2)];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = loadable(image.u2(bootstrap + 4 + 2 * i));
    }
    return arguments;
  }

  /** Whether a handle is one of a method. */
  static boolean isMethod(Handle handle) {
    return handle.getTag() >= Opcodes.H_INVOKEVIRTUAL;
  }
}
