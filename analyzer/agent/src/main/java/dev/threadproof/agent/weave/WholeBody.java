package dev.threadproof.agent.weave;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * Puts code at the beginning of a method and at all its ends, by return and by exception. The next
 * visitor must take try blocks after their labels, as a tree does.
 */
abstract class WholeBody extends MethodVisitor {

  private record Range(Label start, Label end) {}

  protected final MethodContext context;
  private final List<Range> ranges = new ArrayList<>();
  private Label start = new Label();

  WholeBody(MethodVisitor next, MethodContext context) {
    super(Opcodes.ASM9, next);
    this.context = context;
  }

  /** Emits the beginning, with an empty stack. */
  abstract void begin();

  /** Emits what follows the beginning and is left by the ends too, should it fail. */
  void begun() {}

  /** Emits what comes before an end. */
  abstract void end();

  /** Whether {@code this} must be at hand at the ends. */
  abstract boolean needsThis();

  @Override
  public void visitCode() {
    super.visitCode();
    begin();
    mv.visitLabel(start);
    begun();
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
      // Within the range: a compiler that sees a way out with the monitor held leaves the method to
      // be interpreted.
      end();
      closeRange();
      super.visitInsn(opcode);
      start = new Label();
      mv.visitLabel(start);
    } else {
      super.visitInsn(opcode);
    }
  }

  @Override
  public void visitMaxs(int maxStack, int maxLocals) {
    Label handler = new Label();
    Label handled = new Label();
    boolean open = fallsInto(start);
    if (open) {
      closeRange();
    }
    mv.visitLabel(handler);
    for (Range range : ranges) {
      mv.visitTryCatchBlock(range.start(), range.end(), handler, null);
    }
    frame();
    end();
    mv.visitLabel(handled);
    mv.visitInsn(Opcodes.ATHROW);
    last(handler, handled);
    super.visitMaxs(maxStack, maxLocals);
  }

  /** Emits the frame of a handler. */
  final void frame() {
    if (context.owner.hasFrames()) {
      Object[] locals = needsThis() ? new Object[] {context.owner.node().name} : new Object[0];
      mv.visitFrame(Opcodes.F_NEW, locals.length, locals, 1, new Object[] {"java/lang/Throwable"});
    }
  }

  /**
   * Emits what is to be done should the end fail that an exception came to, between these labels.
   */
  void last(Label from, Label to) {}

  private void closeRange() {
    Label end = new Label();
    mv.visitLabel(end);
    ranges.add(new Range(start, end));
  }

  /** Whether instructions follow the label. */
  private boolean fallsInto(Label label) {
    AbstractInsnNode node = (AbstractInsnNode) label.info;
    for (; node != null; node = node.getNext()) {
      if (node.getOpcode() >= 0) {
        return true;
      }
    }
    return false;
  }
}
