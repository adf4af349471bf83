package dev.threadproof.agent.weave;

import dev.threadproof.agent.runtime.Cells;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes the {@link Cells}: each method calls the one of the same name of the JDK's own Unsafe. */
final class CellsMaker {

  private static final String PACKAGE = "jdk.internal.misc";
  private static final String UNSAFE = "jdk/internal/misc/Unsafe";
  private static final String BASE = Type.getInternalName(Cells.class);

  private CellsMaker() {}

  /** Installs them; false if this JVM does not let us. */
  static boolean install(Instrumentation instrumentation) {
    try {
      instrumentation.redefineModule(
          Object.class.getModule(),
          Set.of(),
          Map.of(PACKAGE, Set.of(Cells.class.getModule())),
          Map.of(),
          Set.of(),
          Map.of());
      Class<?> made =
          MethodHandles.privateLookupIn(Cells.class, MethodHandles.lookup()).defineClass(bytes());
      Cells.install((Cells) made.getConstructor().newInstance());
      return true;
    } catch (ReflectiveOperationException | LinkageError | UnsupportedOperationException e) {
      System.err.println("threadproof: " + e + "; fields are looked at more slowly");
      return false;
    }
  }

  private static byte[] bytes() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
    writer.visit(Opcodes.V17, access, BASE + "OfJdk", null, BASE, null);
    MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    constructor.visitCode();
    constructor.visitVarInsn(Opcodes.ALOAD, 0);
    constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, BASE, "<init>", "()V", false);
    constructor.visitInsn(Opcodes.RETURN);
    constructor.visitMaxs(0, 0);
    constructor.visitEnd();
    for (Method method : Cells.class.getDeclaredMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        forward(writer, method.getName(), Type.getMethodDescriptor(method));
      }
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void forward(ClassWriter writer, String name, String descriptor) {
    MethodVisitor out = writer.visitMethod(Opcodes.ACC_PROTECTED, name, descriptor, null, null);
    out.visitCode();
    String self = "()L" + UNSAFE + ";";
    out.visitMethodInsn(Opcodes.INVOKESTATIC, UNSAFE, "getUnsafe", self, false);
    int local = 1;
    for (Type argument : Type.getArgumentTypes(descriptor)) {
      out.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), local);
      local += argument.getSize();
    }
    out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, UNSAFE, name, descriptor, false);
    out.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
    out.visitMaxs(0, 0);
    out.visitEnd();
  }
}
