package dev.threadproof.agent.weave;

import dev.threadproof.agent.runtime.Insides;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts hooks at the fields that count the elements of the JDK's plain collections, which are loaded
 * long before the agent: what two threads do to one of them at once goes wrong in there.
 */
final class CollectionWeaver implements ClassFileTransformer {

  private static final List<Class<?>> COLLECTIONS =
      List.of(
          ArrayList.class,
          ArrayDeque.class,
          HashMap.class,
          LinkedList.class,
          PriorityQueue.class,
          TreeMap.class);

  private static final Set<String> COUNTS = Set.of("size", "head", "tail");

  private CollectionWeaver() {}

  /** Weaves them; where that cannot be, the collections stay as they are. */
  static void install(Instrumentation instrumentation) {
    Insides.watch(null); // the class is there before the first collection calls it
    CollectionWeaver weaver = new CollectionWeaver();
    instrumentation.addTransformer(weaver, true);
    try {
      instrumentation.retransformClasses(COLLECTIONS.toArray(new Class<?>[0]));
    } catch (UnmodifiableClassException | LinkageError e) {
      System.err.println("threadproof: the JDK's collections are not woven: " + e);
    } finally {
      instrumentation.removeTransformer(weaver);
    }
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] bytes) {
    if (redefined == null || !COLLECTIONS.contains(redefined) || name == null) {
      return null;
    }
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    new ClassReader(bytes).accept(new Methods(writer, name), 0);
    return writer.toByteArray();
  }

  private static final class Methods extends ClassVisitor {

    private final String owner;

    Methods(ClassVisitor next, String owner) {
      super(Opcodes.ASM9, next);
      this.owner = owner;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      // What is being constructed belongs to one thread.
      return name.equals("<init>") ? next : new Accesses(next, owner);
    }
  }

  private static final class Accesses extends MethodVisitor {

    private static final String INSIDES = Type.getInternalName(Insides.class);

    private final String owner;

    Accesses(MethodVisitor next, String owner) {
      super(Opcodes.ASM9, next);
      this.owner = owner;
    }

    @Override
    public void visitFieldInsn(int opcode, String of, String name, String descriptor) {
      boolean count = of.equals(owner) && COUNTS.contains(name) && descriptor.equals("I");
      if (count && opcode == Opcodes.GETFIELD) {
        visitInsn(Opcodes.DUP);
        super.visitFieldInsn(opcode, of, name, descriptor);
        visitInsn(Opcodes.SWAP);
        hook("read");
      } else if (count && opcode == Opcodes.PUTFIELD) {
        visitInsn(Opcodes.DUP2);
        visitInsn(Opcodes.POP);
        hook("write");
        super.visitFieldInsn(opcode, of, name, descriptor);
      } else {
        super.visitFieldInsn(opcode, of, name, descriptor);
      }
    }

    private void hook(String name) {
      visitMethodInsn(Opcodes.INVOKESTATIC, INSIDES, name, "(Ljava/lang/Object;)V", false);
    }
  }
}
