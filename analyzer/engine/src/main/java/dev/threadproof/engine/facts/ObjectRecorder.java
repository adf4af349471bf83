package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What the interpreter learns of objects and threads: what was put where, who knows it, which tasks
 * are started. All of it decides later states and is noted in every walk.
 */
final class ObjectRecorder {

  private final Context context;
  private final IntFunction<Site> site;
  private final Heap heap = new Heap();
  private final SpawnTable spawns;
  private final BitSet serialExecutors = new BitSet();
  private final BitSet escapingParameters = new BitSet();

  ObjectRecorder(Context context, IntFunction<Site> site) {
    this.context = context;
    this.site = site;
    this.spawns = new SpawnTable(context, heap);
  }

  /** The path by which this method knows the object first. */
  Path resolve(Path path) {
    return heap.resolve(path);
  }

  /** The lock under the name by which this method knows it first. */
  Lock resolve(Lock lock) {
    return lock.at(heap.resolve(lock.path()));
  }

  void stored(Path location, Path value) {
    heap.store(location, value);
  }

  /** Whether nobody else can know the object. */
  boolean isOwned(Path object, State s) {
    Path resolved = heap.resolve(object);
    return resolved.root() instanceof Root.Alloc alloc && !s.escaped.get(alloc.site());
  }

  /** From here on somebody else may know the object and all that can be reached from it. */
  void escape(Path value, State s) {
    Path resolved = heap.resolve(value);
    if (resolved.root() instanceof Root.Param p && resolved.selectors().isEmpty()) {
      escapingParameters.set(p.index());
    }
    if (resolved.root() instanceof Root.Lambda lambda) {
      lambda.captured().forEach(c -> escape(c, s));
    }
    heap.sites(resolved).forEach(s::escape);
  }

  /** The result of a call is an executor that runs its tasks one after the other. */
  void serial(int at) {
    serialExecutors.set(at);
  }

  void spawned(Call call, Path task, MethodId declared, List<Path> handles, State s) {
    escape(task, s);
    Optional<Path> serial = call.receiver().map(heap::resolve).filter(this::isSerial);
    Spawn spawn = Spawn.at(site.apply(call.at()), task(task), declared, handles, serial);
    s.run(spawns.enter(call.at(), spawn, s.running));
  }

  /** The task itself, or the only one that was put into it: what a thread of the library runs. */
  private Path task(Path task) {
    Path resolved = heap.resolve(task);
    Set<Path> content = heap.at(resolved.element("Ljava/lang/Object;"));
    boolean library =
        resolved.root() instanceof Root.Alloc
            && context.hierarchy().find(resolved.className()).filter(ClassInfo::target).isEmpty();
    return library && content.size() == 1 ? heap.resolve(content.iterator().next()) : resolved;
  }

  private boolean isSerial(Path executor) {
    FieldId field = Access.fieldOf(executor);
    boolean made =
        executor.root() instanceof Root.Alloc a
            && executor.selectors().isEmpty()
            && serialExecutors.get(a.site());
    return made || (field != null && context.fields().serial().contains(field));
  }

  /** A task that a callee starts. */
  void inherited(int at, Spawn spawn, Substitution into, State s) {
    Spawn mine = spawn.renamed(p -> heap.resolve(into.apply(p)));
    escape(mine.task(), s);
    int index = spawns.enter(at, mine, s.running);
    if (spawn.liveAtExit()) {
      s.run(index);
    }
  }

  /** Waits for the object; returns the spawns that have ended. */
  BitSet ended(Path object, State s) {
    BitSet ended = spawns.awaited(object);
    s.join(ended);
    return ended;
  }

  Heap heap() {
    return heap;
  }

  BitSet escapingParameters() {
    return escapingParameters;
  }

  List<Spawn> spawns(BitSet liveAtExit) {
    return spawns.all(liveAtExit);
  }

  /** The instruction at which each spawn happens. */
  Map<Integer, Integer> spawnInstructions() {
    return spawns.instructions();
  }
}
