package dev.threadproof.agent.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.SerialVersionUIDAdder;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Keeps serialised objects readable: weaving changes what the default version number is made of.
 */
final class SerialVersion extends SerialVersionUIDAdder {

  private static final String FIELD = "serialVersionUID";

  private SerialVersion() {
    super(Opcodes.ASM9, new ClassNode());
  }

  /** Gives the class the number that it has without being woven, if that would change. */
  static void keep(
      ClassReader original, ClassNode node, Hierarchy hierarchy, boolean changesShape) {
    if (!matters(node, changesShape) || !hierarchy.isA(node.name, "java/io/Serializable")) {
      return;
    }
    SerialVersion version = new SerialVersion();
    original.accept(version, ClassReader.SKIP_CODE);
    try {
      node.fields.add(
          new FieldNode(
              Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC,
              FIELD,
              "J",
              null,
              version.computeSVUID()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean matters(ClassNode node, boolean changesShape) {
    if ((node.access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM)) != 0) {
      return false;
    }
    for (FieldNode field : node.fields) {
      if (field.name.equals(FIELD)) {
        return false;
      }
    }
    if (changesShape) {
      return true;
    }
    for (MethodNode method : node.methods) {
      if (SynchronizedBody.applies(method) && (method.access & Opcodes.ACC_PRIVATE) == 0) {
        return true;
      }
    }
    return false;
  }
}
