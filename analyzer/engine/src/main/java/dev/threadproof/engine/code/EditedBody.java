package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.MethodId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** A body with some of its instructions replaced, and everything led to where it lies then. */
final class EditedBody {

  private EditedBody() {}

  /**
   * Makes it.
   *
   * @param edits what stands in the place of an instruction, by its index; jumps in it lead to
   *     places of the old body
   */
  static MethodCode.Body of(MethodCode.Body body, Map<Integer, List<AbstractInsnNode>> edits) {
    AbstractInsnNode[] old = body.instructions();
    int[] moved = new int[old.length + 1];
    List<AbstractInsnNode> instructions = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    for (int i = 0; i < old.length; i++) {
      moved[i] = instructions.size();
      instructions.addAll(edits.getOrDefault(i, List.of(old[i])));
      while (from.size() < instructions.size()) {
        from.add(i);
      }
    }
    moved[old.length] = instructions.size();
    instructions.replaceAll(insn -> moved(insn, p -> moved[p]));
    MethodCode.Body edited =
        new MethodCode.Body(
            instructions.toArray(new AbstractInsnNode[0]),
            from.stream().mapToInt(i -> body.lines()[i]).toArray(),
            body.origins().length == 0
                ? body.origins()
                : from.stream().map(i -> body.origins()[i]).toArray(MethodId[]::new),
            body.handlers(),
            body.locals(),
            body.maxLocals(),
            body.maxStack());
    return at(body, moved, edited);
  }

  /** The new body with the handlers and variables of the old one where they lie then. */
  static MethodCode.Body at(MethodCode.Body old, int[] moved, MethodCode.Body body) {
    return new MethodCode.Body(
        body.instructions(),
        body.lines(),
        body.origins(),
        old.handlers().stream()
            .map(
                h ->
                    new FlowGraph.Handler(
                        moved[h.start()], moved[h.end()], moved[h.target()], h.type()))
            .toList(),
        () ->
            old.locals().get().stream()
                .map(
                    l -> new LocalNames.Local(l.name(), l.slot(), moved[l.start()], moved[l.end()]))
                .toList(),
        body.maxLocals(),
        body.maxStack());
  }

  /** The instruction with everything that it leads to led elsewhere. */
  static AbstractInsnNode moved(AbstractInsnNode insn, IntUnaryOperator places) {
    if (insn instanceof Mark mark) {
      return moved(mark, places);
    } else if (insn instanceof JumpInsnNode jump) {
      return new JumpInsnNode(jump.getOpcode(), moved(jump.label, places));
    } else if (insn instanceof TableSwitchInsnNode table) {
      return new TableSwitchInsnNode(
          table.min, table.max, moved(table.dflt, places), moved(table.labels, places));
    } else if (insn instanceof LookupSwitchInsnNode lookup) {
      int[] keys = lookup.keys.stream().mapToInt(Integer::intValue).toArray();
      return new LookupSwitchInsnNode(
          moved(lookup.dflt, places), keys, moved(lookup.labels, places));
    }
    return insn;
  }

  private static LabelNode moved(LabelNode label, IntUnaryOperator places) {
    return new Mark(places.applyAsInt(index(label)));
  }

  private static LabelNode[] moved(List<LabelNode> labels, IntUnaryOperator places) {
    return labels.stream().map(l -> moved(l, places)).toArray(LabelNode[]::new);
  }

  /** Where a jump leads. */
  static int index(LabelNode label) {
    if (label instanceof Mark mark) {
      return mark.index();
    }
    throw new IllegalArgumentException("a jump leads outside the method");
  }
}
