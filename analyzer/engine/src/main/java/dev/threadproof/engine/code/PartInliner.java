package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.MethodId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
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
  private final Map<AbstractInsnNode, MethodId> written = new HashMap<>();

  PartInliner(MethodCode code) {
    this.code = code;
    this.node = code.node();
  }

  /** The method with the bodies in it, each in the place of the calls of it. */
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
    Variables variables = new Variables(part, node.maxLocals);
    node.maxLocals += part.node().maxLocals;
    node.maxStack += part.node().maxStack;
    InsnList body = arguments(call, variables);
    Spill spill = Spill.of(below, Type.getReturnType(call.desc), node);
    body.add(spill.save());
    LabelNode end = new LabelNode();
    Map<LabelNode, LabelNode> labels = new HashMap<>();
    for (LabelNode label : part.labels().keySet()) {
      labels.put(label, new LabelNode());
    }
    AbstractInsnNode[] insns = part.node().instructions.toArray();
    int last = insns.length - 1;
    while (last > 0 && insns[last].getOpcode() < 0) {
      last--;
    }
    for (int i = 0; i < insns.length; i++) {
      if (i != last || !isReturn(insns[i])) {
        AbstractInsnNode copy = copy(insns[i], variables, end, labels);
        written.put(copy, part.written(i));
        body.add(copy);
      }
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
  private InsnList arguments(MethodInsnNode call, Variables variables) {
    List<Integer> parameters = new ArrayList<>();
    List<Type> types = new ArrayList<>();
    if (call.getOpcode() != Opcodes.INVOKESTATIC) {
      types.add(Type.getObjectType(call.owner));
    }
    types.addAll(List.of(Type.getArgumentTypes(call.desc)));
    int slot = 0;
    for (Type type : types) {
      parameters.add(slot);
      slot += type.getSize();
    }
    InsnList stores = new InsnList();
    boolean loaded = true;
    for (int i = types.size() - 1; i >= 0; i--) {
      int parameter = parameters.get(i);
      AbstractInsnNode last = call.getPrevious();
      loaded &=
          last instanceof VarInsnNode load
              && load.getOpcode() == types.get(i).getOpcode(Opcodes.ILOAD)
              && variables.share(parameter, load.var);
      if (loaded) {
        node.instructions.remove(last);
      } else {
        int store = types.get(i).getOpcode(Opcodes.ISTORE);
        stores.add(new VarInsnNode(store, variables.of(parameter)));
      }
    }
    return stores;
  }

  private static boolean isReturn(AbstractInsnNode insn) {
    return insn.getOpcode() >= Opcodes.IRETURN && insn.getOpcode() <= Opcodes.RETURN;
  }

  private static AbstractInsnNode copy(
      AbstractInsnNode insn, Variables variables, LabelNode end, Map<LabelNode, LabelNode> labels) {
    int opcode = insn.getOpcode();
    if (insn instanceof VarInsnNode variable) {
      return new VarInsnNode(opcode, variables.of(variable.var));
    } else if (insn instanceof IincInsnNode step) {
      return new IincInsnNode(variables.of(step.var), step.incr);
    } else if (isReturn(insn)) {
      return new JumpInsnNode(Opcodes.GOTO, end);
    }
    return insn.clone(labels);
  }

  /** The variables of a part in the method that it is put into. */
  private static final class Variables {

    private final BitSet set = new BitSet();
    private final Map<Integer, Integer> shared = new HashMap<>();
    private final int base;

    Variables(MethodCode part, int base) {
      this.base = base;
      for (AbstractInsnNode insn : part.node().instructions) {
        boolean stores = insn.getOpcode() >= Opcodes.ISTORE && insn.getOpcode() <= Opcodes.ASTORE;
        if (insn instanceof VarInsnNode variable && stores) {
          set.set(variable.var);
        } else if (insn instanceof IincInsnNode step) {
          set.set(step.var);
        }
      }
    }

    /** Lets a parameter that the part never sets be the variable that is passed for it. */
    boolean share(int parameter, int variable) {
      if (set.get(parameter)) {
        return false;
      }
      shared.put(parameter, variable);
      return true;
    }

    int of(int variable) {
      Integer same = shared.get(variable);
      return same == null ? variable + base : same;
    }
  }
}
