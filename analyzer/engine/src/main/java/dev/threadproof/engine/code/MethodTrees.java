package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Makes trees of the methods of a class that have code, of all of them or of one. */
final class MethodTrees extends ClassVisitor {

  private static final int ALL = -1;

  private final Hierarchy hierarchy;
  private final String owner;
  private final int wanted;
  private final ObjIntConsumer<MethodCode> consumer;
  private int position;
  private boolean subroutines;
  private @Nullable MethodCode last;

  private MethodTrees(
      Hierarchy hierarchy, String owner, int wanted, ObjIntConsumer<MethodCode> consumer) {
    super(Opcodes.ASM9);
    this.hierarchy = hierarchy;
    this.owner = owner;
    this.wanted = wanted;
    this.consumer = consumer;
  }

  /** Hands over all methods, each with its position in the class file. */
  MethodTrees(Hierarchy hierarchy, String owner, ObjIntConsumer<MethodCode> consumer) {
    this(hierarchy, owner, ALL, consumer);
  }

  /** Only looks at the method at the position. */
  MethodTrees(Hierarchy hierarchy, String owner, int wanted) {
    this(hierarchy, owner, wanted, (code, at) -> {});
  }

  /** The method seen last. */
  MethodCode last() {
    MethodCode code = last;
    if (code == null) {
      throw new IllegalStateException("no such method in " + owner);
    }
    return code;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String sig,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    subroutines = (version & 0xFFFF) <= Opcodes.V1_6;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    int at = position++;
    boolean empty = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0;
    if (empty || (wanted != ALL && wanted != at)) {
      return null;
    }
    MethodId id = new MethodId(owner, hierarchy.shared(name), hierarchy.shared(descriptor));
    if (subroutines) {
      return new JSRInlinerAdapter(
          Opcodes.ASM9, null, access, name, descriptor, signature, exceptions) {
        @Override
        public void visitEnd() {
          super.visitEnd();
          read(id, this, at);
        }
      };
    }
    return new MethodNode(Opcodes.ASM9, access, name, descriptor, null, null) {
      @Override
      public void visitLocalVariable(
          String variable, String type, String generic, Label start, Label end, int index) {}

      @Override
      public void visitEnd() {
        read(id, this, at);
      }
    };
  }

  private void read(MethodId id, MethodNode node, int at) {
    if (!Operands.areComplete(node)) {
      throw new IllegalArgumentException("an instruction lacks an operand");
    }
    for (AbstractInsnNode insn : node.instructions) {
      share(insn);
    }
    MethodCode code = new MethodCode(id, node);
    last = code;
    consumer.accept(code, at);
  }

  /** Lets the instruction use the names that all share. */
  private void share(AbstractInsnNode insn) {
    if (insn instanceof MethodInsnNode call) {
      call.owner = hierarchy.shared(call.owner);
      call.name = hierarchy.shared(call.name);
      call.desc = hierarchy.shared(call.desc);
    } else if (insn instanceof FieldInsnNode field) {
      field.owner = hierarchy.shared(field.owner);
      field.name = hierarchy.shared(field.name);
      field.desc = hierarchy.shared(field.desc);
    } else if (insn instanceof TypeInsnNode type) {
      type.desc = hierarchy.shared(type.desc);
    }
  }
}
