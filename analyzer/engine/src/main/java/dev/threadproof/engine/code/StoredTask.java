package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.MethodId;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** Tells whose code a thread or task runs that is made right before it is put into a field. */
final class StoredTask {

  private static final String THREAD = "java/lang/Thread";

  private static final int ALOAD_0 = 42;
  private static final int METHOD_HANDLE = 15;

  private final MethodId method;
  private final boolean isStatic;
  private final ClassImage image;
  private final CodeScan code;

  StoredTask(MethodId method, boolean isStatic, ClassImage image, CodeScan code) {
    this.method = method;
    this.isStatic = isStatic;
    this.image = image;
    this.code = code;
  }

  /** The task that the instruction stores, if it is the object's own code. */
  Optional<FieldFacts.TaskOf> before(int store) {
    int opcode = code.opcode(store - 1);
    if (opcode == Opcodes.INVOKEDYNAMIC) {
      return lambda(store - 1);
    }
    boolean made =
        opcode == Opcodes.INVOKESPECIAL
            && called(store - 1).name().equals("<init>")
            && called(store - 1).owner().equals(THREAD)
            && called(store - 1).descriptor().startsWith("(Ljava/lang/Runnable;");
    return made ? runnable(store - 1) : Optional.empty();
  }

  private MethodId called(int at) {
    return image.method(code.constant(at));
  }

  /** The first argument of the thread's constructor: what is pushed after {@code new; dup}. */
  private Optional<FieldFacts.TaskOf> runnable(int constructor) {
    int at = constructor;
    while (at >= 0 && !isNewThread(at)) {
      at--;
    }
    int first = at + 2;
    if (at < 0 || code.opcode(at + 1) != Opcodes.DUP || first >= constructor) {
      return Optional.empty();
    } else if (code.opcode(first) == Opcodes.INVOKEDYNAMIC) {
      return lambda(first);
    } else if (!isThis(first)) {
      return Optional.empty();
    } else if (code.opcode(first + 1) == Opcodes.INVOKEDYNAMIC && isMade(first + 1)) {
      return lambda(first + 1);
    }
    boolean whole = first + 1 == constructor || startsArgument(code.opcode(first + 1));
    return whole ? Optional.of(new FieldFacts.TaskOf(Optional.empty(), true)) : Optional.empty();
  }

  private boolean isNewThread(int at) {
    return code.opcode(at) == Opcodes.NEW && image.name(code.constant(at)).equals(THREAD);
  }

  private boolean isThis(int at) {
    return !isStatic && code.opcode(at) == ALOAD_0;
  }

  /** Whether the instruction cannot use what lies on the stack: the next argument begins. */
  private static boolean startsArgument(int opcode) {
    return (opcode >= Opcodes.ACONST_NULL && opcode < Opcodes.IALOAD)
        || opcode == Opcodes.NEW
        || opcode == Opcodes.GETSTATIC;
  }

  /** Whether the instruction makes a lambda or method reference of nothing but the object. */
  private boolean isMade(int at) {
    return type(at).startsWith("(L" + method.owner() + ";)L") && body(at).isPresent();
  }

  private Optional<FieldFacts.TaskOf> lambda(int at) {
    boolean captures = isThis(at - 1) && isMade(at);
    return captures || type(at).startsWith("()L")
        ? body(at).map(b -> new FieldFacts.TaskOf(Optional.of(b), captures))
        : Optional.empty();
  }

  private String type(int at) {
    return image.memberType(image.u2(image.offset(code.constant(at)) + 2));
  }

  /** The implementation that the lambda's bootstrap method is given, its second argument. */
  private Optional<MethodId> body(int at) {
    int bootstrap = image.bootstrap(image.u2(image.offset(code.constant(at))));
    if (image.u2(bootstrap + 2) < 2) {
      return Optional.empty();
    }
    int argument = image.u2(bootstrap + 6);
    return image.tag(argument) == METHOD_HANDLE
        ? Optional.of(image.method(image.u2(image.offset(argument) + 1)))
        : Optional.empty();
  }
}
