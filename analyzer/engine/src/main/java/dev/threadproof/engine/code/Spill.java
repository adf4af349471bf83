package dev.threadproof.engine.code;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Keeps what lies on the stack in variables while a body is run that may catch something, as a
 * handler finds the stack empty.
 *
 * @param first the first of the variables
 */
record Spill(List<Type> values, Type result, int first) {

  /** Makes room for the values, if there are any. */
  static Spill of(List<Type> values, Type result, MethodNode node) {
    int first = node.maxLocals;
    if (!values.isEmpty()) {
      node.maxLocals += result.getSize() + values.stream().mapToInt(Type::getSize).sum();
    }
    return new Spill(values, result, first);
  }

  InsnList save() {
    InsnList stores = new InsnList();
    int variable = first;
    for (Type value : values) {
      stores.insert(new VarInsnNode(value.getOpcode(Opcodes.ISTORE), variable));
      variable += value.getSize();
    }
    return stores;
  }

  /** Puts them back under the result. */
  InsnList restore() {
    InsnList loads = new InsnList();
    int variable = first;
    for (Type value : values) {
      loads.add(new VarInsnNode(value.getOpcode(Opcodes.ILOAD), variable));
      variable += value.getSize();
    }
    if (!values.isEmpty() && result.getSize() > 0) {
      loads.insert(new VarInsnNode(result.getOpcode(Opcodes.ISTORE), variable));
      loads.add(new VarInsnNode(result.getOpcode(Opcodes.ILOAD), variable));
    }
    return loads;
  }
}
