package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.FieldId;
import org.objectweb.asm.tree.FieldInsnNode;

/** An access to a field that knows the field it names. */
public final class FieldInsn extends FieldInsnNode {

  private final FieldId field;

  FieldInsn(int opcode, FieldId field) {
    super(opcode, field.owner(), field.name(), field.descriptor());
    this.field = field;
  }

  /** The field as the instruction names it. */
  public FieldId field() {
    return field;
  }
}
