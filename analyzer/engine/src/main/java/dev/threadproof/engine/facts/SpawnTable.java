package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tasks that a method starts, itself or through callees, numbered in the order in which the
 * interpreter meets them.
 */
final class SpawnTable {

  private record Key(int at, Site origin, int index) {}

  private final Context context;
  private final Heap heap;
  private final Map<Key, Spawn> spawns = new LinkedHashMap<>();

  /** By spawn, the instructions that wait for its end. */
  private final Map<Integer, BitSet> waits = new HashMap<>();

  SpawnTable(Context context, Heap heap) {
    this.context = context;
    this.heap = heap;
  }

  /** Enters a spawn met at an instruction; one already entered keeps its number. */
  int enter(int at, Spawn spawn, BitSet running) {
    Key key = new Key(at, spawn.site(), spawn.index());
    Spawn known = spawns.get(key);
    int number = known == null ? spawns.size() : known.index();
    BitSet before = known == null ? running : Access.either(known.before(), running);
    spawns.put(key, spawn.as(number, before, spawn.repeated(), false));
    return number;
  }

  /** An instruction that waits for the end of spawns. */
  void awaited(int at, BitSet ended) {
    ended.stream().forEach(s -> waits.computeIfAbsent(s, k -> new BitSet()).set(at));
  }

  List<Spawn> all(BitSet liveAtExit, FlowGraph graph) {
    List<Spawn> all = new ArrayList<>();
    spawns.forEach(
        (key, s) -> {
          BitSet before = s.before();
          if (before.get(s.index()) && isAwaitedEachRound(key.at(), s, graph)) {
            before = (BitSet) before.clone();
            before.clear(s.index());
          }
          boolean repeated = s.repeated() || before.get(s.index());
          all.add(s.as(s.index(), before, repeated, liveAtExit.get(s.index())));
        });
    return all;
  }

  /**
   * Whether the end of the task is waited for before the next one is started, unless something is
   * thrown in between: that a failed round is not waited for is hardly ever meant, nor seen.
   */
  private boolean isAwaitedEachRound(int at, Spawn spawn, FlowGraph graph) {
    BitSet ends = waits.get(spawn.index());
    boolean several = ends != null && ends.get(at); // tasks of one call run beside each other
    return ends != null && !several && graph.loop(at) >= 0 && !graph.comesBack(at, ends, false);
  }

  /** The instruction in this method at which a spawn happens. */
  Map<Integer, Integer> instructions() {
    Map<Integer, Integer> at = new LinkedHashMap<>();
    spawns.forEach((key, spawn) -> at.put(spawn.index(), key.at()));
    return at;
  }

  /**
   * The spawns that a wait for the object waits for: it is their thread, future or executor, or
   * they arrive at it.
   */
  BitSet awaited(Path object) {
    Set<Path> reached = heap.reach(object);
    BitSet ended = new BitSet();
    for (Spawn spawn : spawns.values()) {
      boolean handle =
          spawn.handles().stream()
              .anyMatch(h -> reached.contains(h) || reached.contains(heap.resolve(h)));
      if (handle
          || arrivals(spawn).stream()
              .anyMatch(a -> reached.contains(a) || reached.contains(heap.resolve(a)))) {
        ended.set(spawn.index());
      }
    }
    return ended;
  }

  /** The variables by which lambdas that are started know an object that they capture. */
  List<FieldId> latches(Path object) {
    List<FieldId> all = new ArrayList<>();
    for (Spawn spawn : spawns.values()) {
      for (TaskBody body : TaskBody.of(spawn.task(), spawn.declared(), context, heap::at)) {
        for (int i = 0; i < body.arguments().size(); i++) {
          if (heap.resolve(body.arguments().get(i)).equals(object)) {
            Latches.captured(body.method(), i).ifPresent(all::add);
          }
        }
      }
    }
    return all;
  }

  private List<Path> arrivals(Spawn spawn) {
    List<Path> all = new ArrayList<>();
    for (TaskBody body : TaskBody.of(spawn.task(), spawn.declared(), context, heap::at)) {
      context
          .callees()
          .effect(body.method())
          .ifPresent(
              e ->
                  e.arrivals()
                      .forEach(
                          a ->
                              all.add(
                                  heap.resolve(new Substitution(body.arguments(), -1).apply(a)))));
    }
    return all;
  }

  boolean isEmpty() {
    return spawns.isEmpty();
  }

  static boolean isBareAlloc(Path path) {
    return path.root() instanceof Root.Alloc && path.isBare();
  }
}
