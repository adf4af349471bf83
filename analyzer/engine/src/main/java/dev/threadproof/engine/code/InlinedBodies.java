package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Bodies of a time when code had subroutines, with a copy of each wherever it was called. */
final class InlinedBodies {

  private InlinedBodies() {}

  static MethodCode read(MethodSource source) {
    MethodNode[] found = new MethodNode[1];
    new ClassReader(source.image().bytes())
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              private int position;

              @Override
              public @Nullable MethodVisitor visitMethod(
                  int access,
                  String name,
                  String descriptor,
                  @Nullable String signature,
                  String @Nullable [] exceptions) {
                if (position++ != source.position()) {
                  return null;
                }
                JSRInlinerAdapter method =
                    new JSRInlinerAdapter(
                        Opcodes.ASM9, null, access, name, descriptor, signature, exceptions) {};
                found[0] = method;
                return method;
              }
            },
            ClassReader.SKIP_FRAMES);
    return code(source.id(), found[0]);
  }

  private static MethodCode code(MethodId id, MethodNode node) {
    Map<LabelNode, LabelNode> marks = new HashMap<>();
    int size = 0;
    for (AbstractInsnNode insn : node.instructions) {
      if (insn instanceof LabelNode label) {
        marks.put(label, new Mark(size));
      }
      size++;
    }
    AbstractInsnNode[] instructions = new AbstractInsnNode[size];
    int[] lines = new int[size];
    int line = 0;
    int at = 0;
    for (AbstractInsnNode insn : node.instructions) {
      line = insn instanceof LineNumberNode number ? number.line : line;
      lines[at] = line;
      instructions[at++] = copy(insn, marks);
    }
    List<FlowGraph.Handler> handlers = new ArrayList<>();
    for (TryCatchBlockNode block : node.tryCatchBlocks) {
      String type = block.type == null ? "" : block.type;
      handlers.add(
          new FlowGraph.Handler(
              place(marks, block.start),
              place(marks, block.end),
              place(marks, block.handler),
              type));
    }
    MethodCode.Body body =
        new MethodCode.Body(
            instructions,
            lines,
            new MethodId[0],
            handlers,
            () -> locals(node, marks),
            node.maxLocals,
            node.maxStack);
    return new MethodCode(id, node.access, body);
  }

  private static AbstractInsnNode copy(AbstractInsnNode insn, Map<LabelNode, LabelNode> marks) {
    if (insn instanceof MethodInsnNode call) {
      MethodId method = new MethodId(call.owner, call.name, call.desc);
      return new CallInsn(call.getOpcode(), method, call.itf);
    } else if (insn instanceof FieldInsnNode field) {
      return new FieldInsn(field.getOpcode(), new FieldId(field.owner, field.name, field.desc));
    }
    return insn.clone(marks);
  }

  private static int place(Map<LabelNode, LabelNode> marks, LabelNode label) {
    if (marks.get(label) instanceof Mark mark) {
      return mark.index();
    }
    throw new IllegalArgumentException("a jump leads outside the method");
  }

  private static List<LocalNames.Local> locals(MethodNode node, Map<LabelNode, LabelNode> marks) {
    List<LocalNames.Local> locals = new ArrayList<>();
    for (LocalVariableNode local : node.localVariables) {
      locals.add(
          new LocalNames.Local(
              local.name, local.index, place(marks, local.start), place(marks, local.end)));
    }
    return locals;
  }
}
