package dev.threadproof.engine.code;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/** What lies on the stack, under the arguments of calls; looked for only where it matters. */
final class StackTypes {

  private final Frame<BasicValue> @Nullable [] frames;

  private StackTypes(Frame<BasicValue> @Nullable [] frames) {
    this.frames = frames;
  }

  /**
   * Of a method into which parts are to be put.
   *
   * @throws IllegalArgumentException if the code makes no sense
   */
  static StackTypes of(MethodCode code, List<MethodCode> parts) {
    if (parts.stream().allMatch(part -> part.node().tryCatchBlocks.isEmpty())) {
      return new StackTypes(null);
    }
    try {
      return new StackTypes(
          new Analyzer<>(new BasicInterpreter()).analyze(code.id().owner(), code.node()));
    } catch (AnalyzerException e) {
      throw new IllegalArgumentException("the code makes no sense", e);
    }
  }

  /** Types of the values under the arguments of a call, the deepest first; none if unknown. */
  List<Type> below(int instruction, MethodInsnNode call) {
    Frame<BasicValue> frame = frames == null ? null : frames[instruction];
    List<Type> types = new ArrayList<>();
    if (frame != null) {
      int receiver = call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1;
      int taken = Type.getArgumentTypes(call.desc).length + receiver;
      for (int i = 0; i < frame.getStackSize() - taken; i++) {
        Type type = frame.getStack(i).getType();
        types.add(type == null ? Type.getObjectType("java/lang/Object") : type);
      }
    }
    return types;
  }
}
