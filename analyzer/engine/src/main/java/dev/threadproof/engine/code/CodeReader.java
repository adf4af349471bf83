package dev.threadproof.engine.code;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Models;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Looks once at the code of a class and notes what can be seen without following it. */
public final class CodeReader {

  /** A longer method is no part of its caller, however private; counted with labels and lines. */
  private static final int MAX_PART = 200;

  static final int OPTIONS = ClassReader.SKIP_FRAMES;

  private final Hierarchy hierarchy;
  private final Models models;
  private final Consumer<Diagnostic> diagnostics;

  /**
   * A reader for one program.
   *
   * @param diagnostics told of classes that cannot be parsed, from whichever thread reads them
   */
  public CodeReader(Hierarchy hierarchy, Models models, Consumer<Diagnostic> diagnostics) {
    this.hierarchy = hierarchy;
    this.models = models;
    this.diagnostics = diagnostics;
  }

  /** Reads one class; finds nothing, with a diagnostic, when the class cannot be parsed. */
  public ClassCode read(ClassFile file) {
    List<MethodSource> methods = new ArrayList<>();
    FieldStores stores = new FieldStores(hierarchy, models);
    try {
      MethodTrees trees =
          new MethodTrees(
              hierarchy,
              hierarchy.shared(file.name()),
              (code, position) -> {
                if (code.isSynchronized() || hasEvent(code.node()) || mayBePart(code)) {
                  stores.add(code);
                  methods.add(
                      new MethodSource(
                          code.id(),
                          file,
                          position,
                          references(code.node()),
                          calledAgain(code),
                          mayBePart(code),
                          List.of()));
                }
              });
      new ClassReader(file.bytes()).accept(trees, OPTIONS);
      return new ClassCode(methods, stores);
    } catch (RuntimeException e) {
      // ASM answers malformed code with whatever its arrays throw
      diagnostics.accept(
          new Diagnostic(
              Diagnostic.Severity.ERROR,
              file.origin(),
              "malformed class file (" + e.getClass().getSimpleName() + " while reading its code)",
              "class not analysed"));
      return new ClassCode(List.of(), new FieldStores(hierarchy, models));
    }
  }

  /** A compiler copies what finally does, so calls of one line count as one. */
  private static Set<MethodId> calledAgain(MethodCode code) {
    Map<MethodId, Integer> lines = new HashMap<>();
    Set<MethodId> again = new HashSet<>();
    int line = 0;
    for (AbstractInsnNode insn : code.node().instructions) {
      if (insn instanceof LineNumberNode number) {
        line = number.line;
      } else if (insn instanceof MethodInsnNode call && call.owner.equals(code.id().owner())) {
        MethodId method = new MethodId(call.owner, call.name, call.desc);
        Integer other = lines.put(method, line);
        if (other != null && (line == 0 || other != line)) {
          again.add(method);
        }
      }
    }
    return again;
  }

  private static boolean mayBePart(MethodCode code) {
    return (code.node().access & Opcodes.ACC_PRIVATE) != 0
        && !code.isSynchronized()
        && code.node().instructions.size() <= MAX_PART;
  }

  private List<Reference> references(MethodNode node) {
    Set<Reference> references = new LinkedHashSet<>();
    for (AbstractInsnNode insn : node.instructions) {
      if (insn instanceof MethodInsnNode call) {
        MethodId method = new MethodId(call.owner, call.name, call.desc);
        references.add(new Reference.Call(call.getOpcode(), method));
      } else if (insn instanceof InvokeDynamicInsnNode dynamic) {
        for (Object argument : dynamic.bsmArgs) {
          if (argument instanceof Handle handle) {
            references.add(new Reference.Handle(named(handle)));
          }
        }
      } else if (insn.getOpcode() == Opcodes.NEW) {
        references.add(new Reference.Creation(((TypeInsnNode) insn).desc));
      }
    }
    return List.copyOf(references);
  }

  private MethodId named(Handle handle) {
    return new MethodId(
        hierarchy.shared(handle.getOwner()),
        hierarchy.shared(handle.getName()),
        hierarchy.shared(handle.getDesc()));
  }

  private static boolean hasEvent(MethodNode node) {
    for (AbstractInsnNode insn : node.instructions) {
      int opcode = insn.getOpcode();
      if ((opcode >= Opcodes.GETSTATIC && opcode <= Opcodes.INVOKEDYNAMIC)
          || opcode == Opcodes.MONITORENTER
          || (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE)
          || (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD)
          || opcode == Opcodes.NEW
          || opcode == Opcodes.ARETURN) {
        return true;
      }
    }
    return false;
  }
}
