package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.MethodId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Puts bodies in the place of calls; arguments become variables, returns become jumps. */
final class PartInliner {

  private final MethodCode code;
  private final MethodNode node;
  private final Map<AbstractInsnNode, MethodId> written = new IdentityHashMap<>();

  PartInliner(MethodCode code) {
    this.code = code;
    this.node = code.node();
  }

  /** The method with the bodies in it, each in the place of the one call of it. */
  MethodCode with(List<MethodCode> parts) {
    Map<MethodId, MethodCode> byId = new HashMap<>();
    parts.forEach(part -> byId.put(part.id(), part));
    StackTypes stacks = StackTypes.of(code, parts);
    AbstractInsnNode[] before = node.instructions.toArray();
    int[] lines = code.lines();
    for (int i = 0; i < before.length; i++) {
      if (before[i] instanceof MethodInsnNode call) {
        MethodCode part = byId.get(new MethodId(call.owner, call.name, call.desc));
        if (part != null) {
          put(part, call, lines[i], stacks.below(i, call));
        }
      }
    }
    return new MethodCode(code.id(), node, written);
  }

  private void put(MethodCode part, MethodInsnNode call, int line, List<Type> below) {
    int base = node.maxLocals;
    node.maxLocals += part.node().maxLocals;
    node.maxStack += part.node().maxStack;
    InsnList body = arguments(call, base);
    Spill spill = Spill.of(below, Type.getReturnType(call.desc), node);
    body.add(spill.save());
    LabelNode end = new LabelNode();
    Map<LabelNode, LabelNode> labels = new HashMap<>();
    for (LabelNode label : part.labels().keySet()) {
      labels.put(label, new LabelNode());
    }
    int index = 0;
    for (AbstractInsnNode insn : part.node().instructions) {
      AbstractInsnNode copy = copy(insn, base, end, labels);
      written.put(copy, part.written(index++));
      body.add(copy);
    }
    body.add(end);
    body.add(spill.restore());
    if (line > 0) {
      body.add(new LineNumberNode(line, end));
    }
    node.instructions.insertBefore(call, body);
    node.instructions.remove(call);
    List<TryCatchBlockNode> handlers = new ArrayList<>();
    for (TryCatchBlockNode block : part.node().tryCatchBlocks) {
      handlers.add(
          new TryCatchBlockNode(
              labels.get(block.start),
              labels.get(block.end),
              labels.get(block.handler),
              block.type));
    }
    handlers.addAll(node.tryCatchBlocks);
    node.tryCatchBlocks = handlers;
  }

  /** Stores the arguments, the last of which is on top of the stack. */
  private static InsnList arguments(MethodInsnNode call, int base) {
    InsnList stores = new InsnList();
    int variable = base;
    if (call.getOpcode() != Opcodes.INVOKESTATIC) {
      stores.insert(new VarInsnNode(Opcodes.ASTORE, variable++));
    }
    for (Type type : Type.getArgumentTypes(call.desc)) {
      stores.insert(new VarInsnNode(type.getOpcode(Opcodes.ISTORE), variable));
      variable += type.getSize();
    }
    return stores;
  }

  private static AbstractInsnNode copy(
      AbstractInsnNode insn, int base, LabelNode end, Map<LabelNode, LabelNode> labels) {
    int opcode = insn.getOpcode();
    if (insn instanceof VarInsnNode variable) {
      return new VarInsnNode(opcode, variable.var + base);
    } else if (insn instanceof IincInsnNode step) {
      return new IincInsnNode(step.var + base, step.incr);
    } else if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
      return new JumpInsnNode(Opcodes.GOTO, end);
    }
    return insn.clone(labels);
  }
}
