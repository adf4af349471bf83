package dev.threadproof.agent.weave;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A clone is a new object, but {@code Object.clone} copies the companions too; so they are emptied
 * by a method that every class has of which there may be clones.
 */
final class CloneReset {

  private static final String METHOD = "reset$threadproof";
  private static final String CLONE = "clone()Ljava/lang/Object;";

  private CloneReset() {}

  /** Whether objects of the class may be clones, or it calls {@code clone} for a class below it. */
  static boolean applies(Hierarchy hierarchy, String name) {
    if (Scope.isPlatform(name)) {
      return false;
    }
    Optional<ClassHeader> header = hierarchy.header(name);
    if (header.isEmpty()) {
      return false;
    }
    @Nullable String parent = header.get().parent();
    return header.get().methods().containsKey(CLONE)
        || hierarchy.isA(name, "java/lang/Cloneable")
        || (parent != null && applies(hierarchy, parent));
  }

  /** Adds the method, if the class needs it. */
  static void addTo(ClassNode node, ClassContext context) {
    Hierarchy hierarchy = context.hierarchy();
    boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
    if (isInterface || !context.companions().isWanted() || !applies(hierarchy, node.name)) {
      return;
    }
    MethodNode reset =
        new MethodNode(
            Opcodes.ASM9, Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, METHOD, "()V", null, null);
    reset.visitCode();
    String parent = node.superName;
    if (parent != null && isWoven(context, parent)) {
      reset.visitVarInsn(Opcodes.ALOAD, 0);
      reset.visitMethodInsn(Opcodes.INVOKESPECIAL, parent, METHOD, "()V", false);
    }
    for (FieldNode field : node.fields) {
      if (Companions.isCompanion(field.name) && (field.access & Opcodes.ACC_STATIC) == 0) {
        reset.visitVarInsn(Opcodes.ALOAD, 0);
        reset.visitInsn(Opcodes.ACONST_NULL);
        reset.visitFieldInsn(Opcodes.PUTFIELD, node.name, field.name, field.desc);
      }
    }
    reset.visitInsn(Opcodes.RETURN);
    reset.visitMaxs(3, 1);
    node.methods.add(reset);
  }

  /** After a call that returned a clone made by the platform: empties its companions. */
  static void afterClone(MethodVisitor out, ClassContext context) {
    String name = context.node().name;
    if (context.companions().isWanted() && applies(context.hierarchy(), name)) {
      out.visitInsn(Opcodes.DUP);
      out.visitTypeInsn(Opcodes.CHECKCAST, name);
      out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name, METHOD, "()V", false);
    }
  }

  private static boolean isWoven(ClassContext context, String name) {
    return applies(context.hierarchy(), name) && context.companions().reach(name);
  }
}
