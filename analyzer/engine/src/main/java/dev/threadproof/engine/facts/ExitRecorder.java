package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.code.MethodCode;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What is noted where a method is left: locks still held, results, threads still running. */
final class ExitRecorder {

  private static final int MAX_OUTCOMES = 4;

  private final MethodCode code;
  private final FlowGraph graph;
  private final IntFunction<Site> site;
  private final Set<Leak> leaks = new TreeSet<>();
  private final Map<List<Held>, Set<Optional<Integer>>> outcomes = new LinkedHashMap<>();
  private final Set<Path> results = new LinkedHashSet<>();
  private final BitSet running = new BitSet();
  private @Nullable Variables read;
  private boolean fresh = true;
  private Leak.Way raises = Leak.Way.UNLIKELY;

  /** Where each lock is given back. */
  private final Map<Lock, BitSet> releases = new HashMap<>();

  ExitRecorder(MethodCode code, FlowGraph graph, IntFunction<Site> site) {
    this.code = code;
    this.graph = graph;
    this.site = site;
  }

  void exceptional(int at, State s, Leak.Way way) {
    raises = raises.or(way == Leak.Way.THROW ? Leak.Way.CALL : way);
    leak(at, s, way, Path.OTHER);
  }

  void normal(int at, State s, Path result) {
    leak(at, s, Leak.Way.RETURN, result);
    List<Held> changes = new ArrayList<>();
    for (Held held : s.locks.locks()) {
      Root root = held.lock().path().root();
      if (root instanceof Root.Param || held.lock().path().isGlobal()) {
        changes.add(new Held(held.lock(), held.count(), -2));
      }
    }
    Optional<Integer> value =
        result.root() instanceof Root.Int i ? Optional.of(i.value()) : Optional.empty();
    outcomes.computeIfAbsent(changes, k -> new LinkedHashSet<>()).add(value);
    running.or(s.running);
    read = read == null ? s.read : read.common(s.read);
    if (isField(result)) {
      results.add(result);
      fresh = false;
    } else if (result.isReference() && !(result.root() instanceof Root.Null)) {
      results.add(result);
      fresh &=
          SpawnTable.isBareAlloc(result) && !s.escaped.get(((Root.Alloc) result.root()).site());
    }
  }

  private static boolean isField(Path result) {
    return !result.isReference()
        && !result.isWide()
        && (result.root() instanceof Root.Static
            || result.last().orElse(null) instanceof Selector.Field);
  }

  private void leak(int at, State s, Leak.Way way, Path result) {
    if (way == Leak.Way.UNLIKELY) {
      return;
    }
    for (Held held : s.locks.locks()) {
      boolean doubtful = s.locks.locks().stream().anyMatch(h -> !h.lock().path().isDefinite());
      if (held.count() < 0 && isLeakable(held.lock()) && doubtful) {
        return; // released under another name: which lock is meant is not known
      }
    }
    for (Held held : s.locks.locks()) {
      boolean takenHere =
          held.count() > 0
              && held.site() >= 0
              && isLeakable(held.lock())
              && !isOwn(held, s)
              && !isHandedOver(held.lock(), result);
      if (takenHere && !(isByException(way) && isAfterTry(held.site(), at))) {
        leaks.add(new Leak(held.lock(), site.apply(held.site()), site.apply(at), way));
      }
    }
  }

  private static boolean isByException(Leak.Way way) {
    return way.isOfCall() || way == Leak.Way.IMPLICIT;
  }

  /**
   * Whether a try with a finally, begun after the lock was taken, lies before the instruction: it
   * is then itself of the finally, of which the compiler makes several copies. That the try loses
   * the lock is seen where it ends.
   */
  private boolean isAfterTry(int taken, int at) {
    return graph.insn(at).getOpcode() != Opcodes.ATHROW
        && graph.handlers().stream()
            .anyMatch(h -> h.type().isEmpty() && h.start() > taken && h.end() <= at);
  }

  private static boolean isLeakable(Lock lock) {
    return lock.kind() != Lock.Kind.MONITOR && !(lock.path().root() instanceof Root.Any);
  }

  /** Whether the lock is what the method returns, so that the caller gives it back. */
  private static boolean isHandedOver(Lock lock, Path result) {
    return result.isReference() && Lock.of(result, false).path().equals(lock.path());
  }

  /** Whether it is a permit that nobody else can want. */
  private static boolean isOwn(Held held, State s) {
    return held.lock().kind().permit()
        && held.lock().path().root() instanceof Root.Alloc alloc
        && !s.escaped.get(alloc.site());
  }

  /** The lock is given back. */
  void released(int at, Lock lock) {
    releases.computeIfAbsent(lock, k -> new BitSet()).set(at);
  }

  List<Leak> leaks() {
    Set<Leak> told = new TreeSet<>();
    for (Leak leak : leaks) {
      boolean meant = leak.way() != Leak.Way.UNSEEN || isBeforeFinally(leak);
      told.add(meant ? leak : leak.by(Leak.Way.CALL));
    }
    return List.copyOf(told);
  }

  /** Whether a try follows that gives the lock back in a finally. */
  private boolean isBeforeFinally(Leak leak) {
    BitSet given = releases.getOrDefault(leak.lock(), new BitSet());
    return graph.handlers().stream()
        .filter(h -> h.type().isEmpty() && h.start() > leak.exit().insn())
        .anyMatch(
            h -> {
              int release = given.nextSetBit(h.target());
              return release >= 0 && release < endOfHandler(h.target());
            });
  }

  private int endOfHandler(int at) {
    int end = at;
    while (end < graph.size() && graph.insn(end).getOpcode() != Opcodes.ATHROW) {
      end++;
    }
    return end;
  }

  /** Synchronisation variables read on every way to a return. */
  Variables read() {
    return read == null ? Variables.NONE : read;
  }

  BitSet running() {
    return running;
  }

  Leak.Way raises() {
    return raises;
  }

  boolean isFresh() {
    return fresh && !results.isEmpty();
  }

  /** The objects returned; empty when several or none. */
  Optional<Path> results() {
    if (isFresh()) {
      Path first = results.iterator().next();
      boolean oneType = results.stream().allMatch(r -> r.type().equals(first.type()));
      String type =
          oneType ? first.type() : Type.getReturnType(code.id().descriptor()).getDescriptor();
      return Optional.of(results.size() == 1 ? first : Path.of(first.root(), type));
    }
    return results.size() == 1 ? Optional.of(results.iterator().next()) : Optional.empty();
  }

  /** Ways to return that lock changes tell apart; empty when the method never returns. */
  List<Outcome> outcomes(boolean merged) {
    if (outcomes.isEmpty()) {
      return List.of();
    } else if (merged || outcomes.size() > MAX_OUTCOMES) {
      return List.of(new Outcome(List.of(), null));
    }
    List<Outcome> all = new ArrayList<>();
    outcomes.forEach(
        (changes, values) -> {
          Optional<Integer> only = values.size() == 1 ? values.iterator().next() : Optional.empty();
          all.add(new Outcome(changes, only.orElse(null)));
        });
    return all;
  }
}
