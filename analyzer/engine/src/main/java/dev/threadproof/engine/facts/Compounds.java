package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.Decisions;
import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.code.MethodCode;
import dev.threadproof.engine.code.ValueFlow;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Finds updates that are not one step: a question asked of a variable that guards itself, and a
 * change of it that depends on the answer.
 */
final class Compounds {

  /**
   * An operation on a variable that guards itself.
   *
   * @param part slot of the operand that names the part, counted from the deepest; -1 for all of it
   * @param settled of a change: whether doing it twice is as good as once
   */
  record Touch(
      int at,
      Compound.Kind kind,
      Path variable,
      boolean change,
      int part,
      boolean settled,
      String name,
      Path value) {}

  private record Noted(Touch touch, List<Held> held, BitSet running) {}

  /**
   * Of several questions that one in which the new value is computed from the answer; then the one
   * asked under the most locks, which is how double-checked locking asks last.
   */
  private static final Comparator<Access> TELLING =
      Comparator.comparing((Access a) -> a.compound() == null || !a.compound().computed())
          .thenComparing(a -> -a.locks().size());

  private final MethodCode code;
  private final FlowGraph graph;
  private final IntFunction<Site> site;
  private final Map<Integer, Noted> touches = new LinkedHashMap<>();
  private final BitSet unclear = new BitSet();

  Compounds(MethodCode code, FlowGraph graph, IntFunction<Site> site) {
    this.code = code;
    this.graph = graph;
    this.site = site;
  }

  /** Notes an operation as one of the states finds it. */
  void touched(Touch touch, State s) {
    List<Held> held = new ArrayList<>(s.locks.locks());
    held.removeIf(h -> h.count() <= 0);
    Noted known = touches.get(touch.at());
    if (known == null) {
      touches.put(touch.at(), new Noted(touch, held, s.running));
    } else if (!known.touch().variable().equals(touch.variable())) {
      unclear.set(touch.at());
    } else {
      List<Held> both = common(known.held(), held);
      BitSet running = Access.either(known.running(), s.running);
      touches.put(touch.at(), new Noted(known.touch(), both, running));
    }
  }

  /** Locks held at both places and not given back between: taken at the same place. */
  private static List<Held> common(List<Held> a, List<Held> b) {
    List<Held> both = new ArrayList<>();
    for (Held mine : a) {
      if (b.stream().anyMatch(h -> h.lock().equals(mine.lock()) && h.site() == mine.site())) {
        both.add(mine);
      }
    }
    return both;
  }

  /** The changes that depend on an answer; one for each change. */
  List<Access> found() {
    BitSet questions = new BitSet();
    List<Noted> changes = new ArrayList<>();
    for (Noted noted : touches.values()) {
      if (unclear.get(noted.touch().at())) {
        continue;
      }
      if (!noted.touch().change()) {
        questions.set(noted.touch().at());
      } else if (touches.values().stream().anyMatch(q -> mayDecide(q.touch(), noted.touch()))) {
        changes.add(noted);
      }
    }
    if (changes.isEmpty()) {
      return List.of();
    }
    BitSet sources = (BitSet) questions.clone();
    changes.forEach(c -> sources.set(c.touch().at()));
    ValueFlow values = new ValueFlow(code, graph, sources);
    List<Access> found = new ArrayList<>();
    for (Noted change : changes) {
      questions.stream()
          .mapToObj(touches::get)
          .filter(q -> mayDecide(q.touch(), change.touch()))
          .flatMap(q -> compound(q, change, values).stream())
          .min(TELLING)
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean mayDecide(Touch question, Touch change) {
    return !question.change()
        && question.variable().equals(change.variable())
        && (question.part() < 0) == (change.part() < 0);
  }

  private Optional<Access> compound(Noted question, Noted change, ValueFlow values) {
    Touch asks = question.touch();
    Touch acts = change.touch();
    Decisions decisions = new Decisions(graph);
    if (!decisions.follows(asks.at(), acts.at()) || !samePart(asks, acts, values)) {
      return Optional.empty();
    }
    List<ValueFlow.Value> operands = values.operands(acts.at());
    long answer = values.bit(asks.at());
    long result = values.bit(acts.at());
    boolean whole = acts.kind() == Compound.Kind.COLLECTION && acts.part() < 0;
    boolean computed = !whole && dependsOn(operands, answer, acts);
    List<Integer> deciding = deciding(asks, acts, values);
    boolean tested = result != 0 && !branchesOn(result, values).isEmpty();
    if (tested || (!computed && deciding.isEmpty())) {
      return Optional.empty();
    }
    boolean cleared = acts.value().root() instanceof Root.Null;
    if (acts.kind() == Compound.Kind.LAZY && (computed || cleared || !isNullTest(deciding))) {
      return Optional.empty();
    }
    if (acts.settled() && !computed && isAlone(asks, acts, deciding, decisions)) {
      return Optional.empty();
    }
    List<Lock> locks = common(question.held(), change.held()).stream().map(Held::lock).toList();
    Path value = acts.value();
    return Optional.of(
        new Access(
            acts.variable(),
            !isField(acts),
            true,
            locks,
            locks.size(),
            site.apply(acts.at()),
            graph.loop(acts.at()) >= 0,
            Access.either(question.running(), change.running()),
            Order.NONE,
            Path.OTHER,
            new Compound(
                acts.kind(),
                site.apply(asks.at()),
                asks.name(),
                acts.name(),
                computed,
                value.root() instanceof Root.Alloc && value.isBare(),
                value.isReference() ? value.className() : "")));
  }

  private static boolean isField(Touch touch) {
    return touch.kind() == Compound.Kind.VOLATILE || touch.kind() == Compound.Kind.LAZY;
  }

  private static boolean samePart(Touch asks, Touch acts, ValueFlow values) {
    if (asks.part() < 0) {
      return true;
    }
    int asked = values.operands(asks.at()).get(asks.part()).origin();
    return asked != 0 && asked == values.operands(acts.at()).get(acts.part()).origin();
  }

  /** Whether the new value depends on the answer; the key and the receiver do not count. */
  private static boolean dependsOn(List<ValueFlow.Value> operands, long answer, Touch acts) {
    int first = isField(acts) ? 0 : Math.max(acts.part(), 0) + 1;
    for (int i = first; i < operands.size(); i++) {
      if ((operands.get(i).sources() & answer) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The branches on the answer that decide whether the change is made. */
  private List<Integer> deciding(Touch asks, Touch acts, ValueFlow values) {
    Decisions decisions = new Decisions(graph);
    int question = graph.blockOf(asks.at());
    return branchesOn(values.bit(asks.at()), values).stream()
        .filter(b -> decisions.decides(b, question, acts.at()))
        .toList();
  }

  /** Blocks that end with a branch on the source. */
  private List<Integer> branchesOn(long source, ValueFlow values) {
    List<Integer> blocks = new ArrayList<>();
    for (int block = 0; block < graph.blocks(); block++) {
      int last = graph.end(block) - 1;
      if (graph.insn(last) instanceof JumpInsnNode
          && values.operands(last).stream().anyMatch(v -> (v.sources() & source) != 0)) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private boolean isNullTest(List<Integer> branches) {
    return branches.stream()
        .map(b -> graph.insn(graph.end(b) - 1).getOpcode())
        .allMatch(o -> o == Opcodes.IFNULL || o == Opcodes.IFNONNULL);
  }

  /** Whether the answer decides nothing else that could be noticed. */
  private boolean isAlone(Touch asks, Touch acts, List<Integer> deciding, Decisions decisions) {
    int question = graph.blockOf(asks.at());
    for (int i = 0; i < graph.size(); i++) {
      int instruction = i;
      if (i != acts.at()
          && hasEffect(graph.insn(i))
          && deciding.stream().anyMatch(b -> decisions.decides(b, question, instruction))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasEffect(AbstractInsnNode insn) {
    int opcode = insn.getOpcode();
    return opcode == Opcodes.PUTFIELD
        || opcode == Opcodes.PUTSTATIC
        || (insn instanceof MethodInsnNode call && !isBox(call));
  }

  private static boolean isBox(MethodInsnNode call) {
    return call.owner.startsWith("java/lang/")
        && (call.name.equals("valueOf") || call.name.endsWith("Value"));
  }
}
