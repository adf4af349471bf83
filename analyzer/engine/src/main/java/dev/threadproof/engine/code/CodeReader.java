package dev.threadproof.engine.code;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Reads the method bodies of a class that are worth interpreting. */
public final class CodeReader {

  private CodeReader() {}

  /**
   * Reads one class.
   *
   * @param hierarchy whose copies of names the code shall use
   * @return bodies in class file order; empty, with a diagnostic, when the class cannot be parsed
   */
  public static List<MethodCode> read(
      ClassFile file, Hierarchy hierarchy, Consumer<Diagnostic> diagnostics) {
    List<MethodCode> bodies = new ArrayList<>();
    try {
      new ClassReader(file.bytes())
          .accept(new Bodies(hierarchy, file.name(), bodies), ClassReader.SKIP_FRAMES);
    } catch (RuntimeException e) {
      // ASM answers malformed code with whatever its arrays throw
      diagnostics.accept(
          new Diagnostic(
              Diagnostic.Severity.ERROR,
              file.origin(),
              "malformed class file (" + e.getClass().getSimpleName() + " while reading its code)",
              "class not analysed"));
      return List.of();
    }
    return bodies;
  }

  private static final class Bodies extends ClassVisitor {
    private final Hierarchy hierarchy;
    private final String owner;
    private final List<MethodCode> bodies;
    private boolean subroutines;

    Bodies(Hierarchy hierarchy, String owner, List<MethodCode> bodies) {
      super(Opcodes.ASM9);
      this.hierarchy = hierarchy;
      this.owner = hierarchy.shared(owner);
      this.bodies = bodies;
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
      if ((access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0) {
        return null;
      }
      MethodId id = new MethodId(owner, hierarchy.shared(name), hierarchy.shared(descriptor));
      if (subroutines) {
        return new JSRInlinerAdapter(
            Opcodes.ASM9, null, access, name, descriptor, signature, exceptions) {
          @Override
          public void visitEnd() {
            super.visitEnd();
            keep(id, this);
          }
        };
      }
      return new MethodNode(Opcodes.ASM9, access, name, descriptor, signature, exceptions) {
        @Override
        public void visitEnd() {
          keep(id, this);
        }
      };
    }

    private void keep(MethodId id, MethodNode node) {
      if (!Operands.areComplete(node)) {
        throw new IllegalArgumentException("an instruction lacks an operand");
      }
      if ((node.access & Opcodes.ACC_SYNCHRONIZED) != 0 || hasEvent(node)) {
        bodies.add(new MethodCode(id, node, references(node)));
      }
    }

    /** Also lets them use the names that all share. */
    private List<AbstractInsnNode> references(MethodNode node) {
      List<AbstractInsnNode> references = new ArrayList<>();
      for (AbstractInsnNode insn : node.instructions) {
        if (insn instanceof MethodInsnNode call) {
          call.owner = hierarchy.shared(call.owner);
          call.name = hierarchy.shared(call.name);
          call.desc = hierarchy.shared(call.desc);
          references.add(insn);
        } else if (insn instanceof FieldInsnNode field) {
          field.owner = hierarchy.shared(field.owner);
          field.name = hierarchy.shared(field.name);
          field.desc = hierarchy.shared(field.desc);
          if (insn.getOpcode() == Opcodes.PUTFIELD || insn.getOpcode() == Opcodes.PUTSTATIC) {
            references.add(insn);
          }
        } else if (insn instanceof TypeInsnNode type) {
          type.desc = hierarchy.shared(type.desc);
          if (insn.getOpcode() == Opcodes.NEW) {
            references.add(insn);
          }
        } else if (insn.getOpcode() == Opcodes.INVOKEDYNAMIC) {
          references.add(insn);
        }
      }
      return List.copyOf(references);
    }

    private static boolean hasEvent(MethodNode node) {
      for (AbstractInsnNode insn : node.instructions) {
        int opcode = insn.getOpcode();
        if ((opcode >= Opcodes.GETSTATIC && opcode <= Opcodes.INVOKEDYNAMIC)
            || opcode == Opcodes.MONITORENTER
            || opcode == Opcodes.AASTORE
            || opcode == Opcodes.NEW
            || opcode == Opcodes.ARETURN) {
          return true;
        }
      }
      return false;
    }
  }
}
