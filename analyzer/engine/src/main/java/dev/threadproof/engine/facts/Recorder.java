package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.code.MethodCode;
import dev.threadproof.engine.code.WaitLoops;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the interpreter notes. What decides later states (heap, spawns, escapes) is noted at once;
 * facts only in the last walk, when the states are final.
 */
final class Recorder {

  private record AccessKey(int at, Path location, boolean content, boolean write) {}

  private final MethodCode code;
  private final FlowGraph graph;
  private final Context context;
  private final int[] lines;
  private final Heap heap = new Heap();
  private final SpawnTable spawns;
  private final ContentFilter contents;
  private final ExitRecorder exits;
  private final Map<AccessKey, Access> accesses = new LinkedHashMap<>();
  private final Set<Acquisition> acquisitions = new LinkedHashSet<>();
  private final CallTable calls = new CallTable();
  private final Set<WaitFact> waits = new LinkedHashSet<>();
  private final Set<MonitorFact> monitors = new LinkedHashSet<>();
  private final Map<AccessKey, TestFact> tests = new LinkedHashMap<>();
  private final Set<Lock> released = new LinkedHashSet<>();
  private final Set<Path> joins = new LinkedHashSet<>();
  private final OrderRecorder orders = new OrderRecorder();
  private final BitSet serialExecutors = new BitSet();
  private final BitSet escapingParameters = new BitSet();
  private final Set<String> limits = new TreeSet<>();
  private boolean recording;

  Recorder(MethodCode code, FlowGraph graph, Context context) {
    this.code = code;
    this.graph = graph;
    this.context = context;
    this.lines = code.lines();
    this.spawns = new SpawnTable(context, heap);
    this.contents = new ContentFilter(context);
    this.exits = new ExitRecorder(code, this::site);
  }

  void start() {
    recording = true;
  }

  boolean isRecording() {
    return recording;
  }

  void limit(String name) {
    limits.add(name);
  }

  Site site(int at) {
    return new Site(code.id(), at, at < 0 ? 0 : lines[at]);
  }

  /** A read or write of the field at the path, or of the content of the container at the path. */
  void access(int at, Path location, boolean content, boolean write, State s) {
    access(at, location, Path.OTHER, content, write, s);
  }

  /** A synchronisation variable is written. */
  void released(int at, FieldId variable) {
    if (recording) {
      orders.released(at, variable);
    }
  }

  private Access ordered(Access access) {
    Order order = orders.order(access.site().insn(), access.order().readBefore());
    List<Lock> locks = orders.excluding(access.locks());
    return access.in(access.location(), locks, false, access.running(), order);
  }

  private CallFact ordered(CallFact call) {
    Order order = orders.order(call.site().insn(), call.order().readBefore());
    return call.in(orders.excluding(call.must()), order);
  }

  /** A permit of a semaphore is taken or given back. */
  void permit(FieldId semaphore, boolean take) {
    if (recording) {
      orders.permit(semaphore, take);
    }
  }

  /** An access of which the index or the value written may be known. */
  void access(int at, Path location, Path operand, boolean content, boolean write, State s) {
    if (!recording) {
      return;
    }
    Path where = heap.resolve(location);
    if (content ? !contents.isShared(where) : false) {
      return;
    }
    Path base = content ? where : where.parent();
    if (base != null && isOwned(base, s)) {
      return;
    }
    if (code.id().name().equals("<clinit>")
        && where.root() instanceof Root.Static f
        && isOwn(f.field())
        && s.running.isEmpty()) {
      return;
    }
    List<Lock> held = new ArrayList<>(s.locks.held());
    if (!write) {
      held.addAll(s.optimistic);
    }
    boolean loop = graph.loop(at) >= 0;
    accesses.merge(
        new AccessKey(at, where, content, write),
        new Access(
            where,
            content,
            write,
            held,
            site(at),
            loop,
            s.running,
            s.read.isEmpty() ? Order.NONE : new Order(s.read, Set.of()),
            operand.root() instanceof Root.Int ? operand : Path.OTHER),
        Recorder::merge);
  }

  private static Access merge(Access a, Access b) {
    return a.in(
        a.location(),
        common(a.locks(), b.locks()),
        false,
        Access.either(a.running(), b.running()),
        a.order().both(b.order()));
  }

  private boolean isOwn(FieldId field) {
    return field.owner().equals(code.id().owner());
  }

  static List<Lock> common(List<Lock> a, List<Lock> b) {
    List<Lock> both = new ArrayList<>(a);
    both.retainAll(b);
    return both;
  }

  /** The lock under the name by which this method knows it first. */
  Lock resolved(Lock lock) {
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

  void monitor(int at, Path object, State s) {
    if (recording) {
      monitors.add(new MonitorFact(heap.resolve(object), isOwned(object, s), site(at)));
    }
  }

  /** A lock is about to be taken in the state. */
  void acquired(int at, Lock lock, State s, boolean tried) {
    if (!recording || isOwned(lock.path(), s)) {
      return;
    }
    List<Lock> held = new ArrayList<>(s.locks.held());
    boolean again = held.stream().anyMatch(h -> h.equals(lock));
    if (!again) {
      acquisitions.add(new Acquisition(lock.at(heap.resolve(lock.path())), held, site(at), tried));
    }
  }

  /** A lock is about to be given back in the state. */
  void releasing(Lock lock, State s) {
    if (recording && s.locks.holds(lock)) {
      released.add(lock);
    }
  }

  void tested(int at, Path value, State s) {
    boolean field =
        value.root() instanceof Root.Static || value.last().orElse(null) instanceof Selector.Field;
    if (recording && field) {
      tests.merge(
          new AccessKey(at, value, false, false),
          new TestFact(value, s.locks.held(), site(at), graph.decidesLoop(at)),
          (a, b) -> new TestFact(value, common(a.locks(), b.locks()), a.site(), a.decidesLoop()));
    }
  }

  void waited(int at, Path on, boolean timed, State s) {
    if (recording) {
      WaitLoops.Shape shape = WaitLoops.shape(graph, at);
      boolean held = s.locks.held().stream().anyMatch(l -> on.startsWith(l.path()));
      waits.add(
          new WaitFact(
              on,
              timed,
              shape.looped() || (timed && graph.loop(at) >= 0),
              shape.guarded(),
              held,
              site(at)));
    }
  }

  void exceptionalExit(int at, State s, Leak.Way way) {
    if (recording) {
      exits.exceptional(at, s, way);
    }
  }

  void returned(int at, State s, Path result) {
    if (recording) {
      exits.normal(at, s, heap.resolve(result));
    }
  }

  /** A call of bodies in the program. */
  void called(Call call, CallResolver.Targets targets, State s) {
    if (recording) {
      note(call, targets.methods(), targets.sure(), s);
    }
  }

  /** A call that may become known once the caller tells what the receiver is. */
  void unknownCall(Call call, State s) {
    boolean deferred =
        call.receiver()
            .map(r -> heap.resolve(r).root())
            .filter(r -> r instanceof Root.Param)
            .isPresent();
    if (recording
        && deferred
        && context.hierarchy().functionalMethod(call.declared().owner()).isPresent()) {
      note(call, List.of(), false, s);
    }
  }

  private void note(Call call, List<MethodId> targets, boolean sure, State s) {
    List<Path> arguments = new ArrayList<>();
    BitSet owned = new BitSet();
    for (Path argument : call.arguments()) {
      if (isOwned(argument, s)) {
        owned.set(arguments.size());
      }
      arguments.add(heap.resolve(argument));
    }
    List<Lock> held = s.locks.held();
    calls.enter(
        new CallFact(
            call.declared(),
            targets,
            arguments,
            held,
            Set.of(held),
            owned,
            site(call.at()),
            graph.loop(call.at()) >= 0,
            s.running,
            s.read.isEmpty() ? Order.NONE : new Order(s.read, Set.of()),
            sure));
  }

  /** The result of a call is an executor that runs its tasks one after the other. */
  void serial(int at) {
    serialExecutors.set(at);
  }

  void spawned(Call call, Path task, MethodId declared, List<Path> handles, State s) {
    escape(task, s);
    Optional<Path> serial = call.receiver().map(heap::resolve).filter(this::isSerial);
    Spawn spawn = Spawn.at(site(call.at()), heap.resolve(task), declared, handles, serial);
    s.run(spawns.enter(call.at(), spawn, s.running));
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
  BitSet joined(int at, Path object, State s) {
    BitSet ended = spawns.awaited(object);
    s.join(ended);
    if (recording && graph.loop(at) < 0) {
      joins.add(heap.resolve(object));
    } else if (recording) {
      Path whole = heap.resolve(object);
      if (whole.last().orElse(null) instanceof Selector.Element) {
        joins.add(whole);
      }
    }
    return ended;
  }

  void arrived(int at, Path object) {
    if (recording) {
      orders.arrived(at, heap.resolve(object));
    }
  }

  private int lastWrite() {
    return accesses.keySet().stream()
        .filter(AccessKey::write)
        .mapToInt(AccessKey::at)
        .max()
        .orElse(-1);
  }

  MethodFacts facts(boolean merged) {
    return new MethodFacts(
        code.id(),
        code.isStatic(),
        accesses.values().stream().map(this::ordered).toList(),
        List.copyOf(acquisitions),
        calls.all().stream().map(this::ordered).toList(),
        spawns.all(exits.running()),
        spawns.instructions(),
        this::loop,
        merged ? List.of() : exits.leaks(),
        Set.copyOf(released),
        List.copyOf(waits),
        List.copyOf(monitors),
        List.copyOf(tests.values()),
        heap,
        List.copyOf(joins),
        orders.arrivals(lastWrite()),
        exits.outcomes(merged),
        exits.results(),
        exits.isFresh(),
        escapingParameters,
        exits.isQuiet(),
        orders.signals(exits.read()),
        orders.written(),
        List.copyOf(limits));
  }

  private int loop(int insn) {
    return insn >= 0 && insn < graph.size() ? graph.loop(insn) : -1;
  }
}
