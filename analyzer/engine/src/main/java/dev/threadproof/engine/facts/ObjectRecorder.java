package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
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
  private final BitSet singlePermits = new BitSet();
  private final BitSet boundedPools = new BitSet();
  private final BitSet escapingParameters = new BitSet();

  ObjectRecorder(Context context, IntFunction<Site> site) {
    this.context = context;
    this.site = site;
    this.spawns = new SpawnTable(context, heap);
  }

  /** Whether what is found out later may change what is said of an earlier instruction. */
  boolean looksBack() {
    return heap.hasInside() || !spawns.isEmpty();
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
    if (resolved.root() instanceof Root.Param p && resolved.isBare()) {
      escapingParameters.set(p.index());
    }
    if (resolved.root() instanceof Root.Lambda lambda) {
      for (Path captured : lambda.captured()) {
        escape(captured, s);
      }
    }
    for (int site : heap.sites(resolved)) {
      s.escape(site);
    }
  }

  /** The result of a call is an executor that runs its tasks one after the other. */
  void serial(int at) {
    serialExecutors.set(at);
  }

  /** A semaphore made here has a single permit. */
  void single(Path semaphore) {
    if (SpawnTable.isBareAlloc(semaphore)) {
      singlePermits.set(((Root.Alloc) semaphore.root()).site());
    }
  }

  /** Whether the semaphore is known to have a single permit. */
  boolean isSingle(Path semaphore) {
    FieldId field = Access.fieldOf(semaphore);
    boolean made =
        SpawnTable.isBareAlloc(semaphore)
            && singlePermits.get(((Root.Alloc) semaphore.root()).site());
    return made || (field != null && context.fields().binary().contains(field));
  }

  void spawned(Call call, Path task, MethodId declared, List<Path> handles, State s) {
    escape(task, s);
    Optional<Path> serial =
        call.receiver().map(heap::resolve).filter(e -> mayTakeTurns(e, call.declared().owner()));
    Path run = unwrapped(heap.resolve(task), declared);
    boolean once = call.receiver().map(heap::resolve).filter(run::equals).isPresent();
    Spawn.Handing handing = new Spawn.Handing(declared, call.declared(), once, handles);
    Spawn spawn = Spawn.at(site.apply(call.at()), run, handing, serial);
    s.run(spawns.enter(call.at(), spawn, s.running));
  }

  /** A thread made here for a task that only callers know stands for that task. */
  private Path unwrapped(Path task, MethodId declared) {
    Set<Path> content = heap.at(task.element("Ljava/lang/Object;"));
    if (!SpawnTable.isBareAlloc(task) || content.size() != 1) {
      return task;
    }
    Path only = content.iterator().next();
    boolean callers =
        only.root() instanceof Root.Param
            && TaskBody.of(task, declared, context, heap::at).isEmpty();
    return callers ? only : task;
  }

  /**
   * Whether an executor runs its tasks one after the other, or may do so for all that is known: an
   * event loop comes as an {@code Executor} or as a type of its own, a pool as one of the JDK's
   * services.
   */
  private boolean mayTakeTurns(Path executor, String declared) {
    FieldId field = Access.fieldOf(executor);
    if (!context.library().roles(declared).contains(TypeRole.EXECUTOR)) {
      return false;
    } else if (field != null && context.fields().serial().contains(field)) {
      return true;
    } else if (executor.root() instanceof Root.Alloc a && executor.isBare()) {
      return serialExecutors.get(a.site());
    }
    return !context.library().ownRoles(declared).contains(TypeRole.POOL);
  }

  /** Whether the object stands for a task that was started here. */
  boolean isOfThread(Path object) {
    return !spawns.awaited(object).isEmpty();
  }

  /** The tasks that a callee starts; which of them meet, the callee alone has seen. */
  void inherited(int at, List<Spawn> callees, Substitution into, State s) {
    BitSet outside = s.running;
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Spawn> mine = new ArrayList<>();
    for (Spawn spawn : callees) {
      Spawn renamed = spawn.renamed(p -> heap.resolve(into.apply(p)));
      escape(renamed.task(), s);
      numbers.put(spawn.index(), spawns.enter(at, renamed, outside));
      mine.add(renamed);
    }
    for (Spawn spawn : mine) {
      BitSet before = (BitSet) outside.clone();
      for (Map.Entry<Integer, Integer> sibling : numbers.entrySet()) {
        before.set(
            sibling.getValue(),
            before.get(sibling.getValue()) || spawn.before().get(sibling.getKey()));
      }
      int number = spawns.enter(at, spawn, before);
      if (spawn.liveAtExit()) {
        s.run(number);
      }
    }
  }

  /** The spawns that a wait for the object waits for. */
  BitSet awaited(Path object) {
    return spawns.awaited(object);
  }

  /** The pool with a bounded number of threads that runs the task, if one is known to. */
  Optional<Path> pool(Spawn spawn) {
    return spawn.handles().stream().map(heap::resolve).filter(this::isBounded).findFirst();
  }

  /** Whether the pool runs its tasks one after the other. */
  boolean isSingleThread(Path pool) {
    FieldId field = Access.fieldOf(pool);
    boolean made =
        SpawnTable.isBareAlloc(pool) && serialExecutors.get(((Root.Alloc) pool.root()).site());
    return made || (field != null && context.fields().serial().contains(field));
  }

  /** The result of a call is a pool with a bounded number of threads. */
  void bounded(int at) {
    boundedPools.set(at);
  }

  private boolean isBounded(Path executor) {
    FieldId field = Access.fieldOf(executor);
    boolean made =
        SpawnTable.isBareAlloc(executor) && boundedPools.get(((Root.Alloc) executor.root()).site());
    boolean callers =
        executor.root() instanceof Root.Param
            && executor.isBare()
            && context.library().roles(executor).contains(TypeRole.EXECUTOR);
    return made || callers || (field != null && context.fields().bounded().contains(field));
  }

  /** Waits for the object; returns the spawns that have ended. */
  BitSet ended(Path object, State s) {
    BitSet ended = spawns.awaited(object);
    s.join(ended);
    return ended;
  }

  /** The variables by which tasks that are started here know a latch that they capture. */
  List<FieldId> latches(Path latch) {
    return spawns.latches(latch);
  }

  /** An instruction that waits for the end of spawns. */
  void awaited(int at, BitSet ended) {
    spawns.awaited(at, ended);
  }

  Heap heap() {
    return heap;
  }

  BitSet escapingParameters() {
    return escapingParameters;
  }

  List<Spawn> spawns(BitSet liveAtExit, FlowGraph graph) {
    return spawns.all(liveAtExit, graph);
  }

  /** The instruction at which each spawn happens. */
  Map<Integer, Integer> spawnInstructions() {
    return spawns.instructions();
  }
}
