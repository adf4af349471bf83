package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.Decisions;
import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.code.MethodCode;
import dev.threadproof.engine.code.WaitLoops;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.model.Effect;
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
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The facts that the interpreter notes, only in the last walk, when the states are final. What is
 * noted in every walk is with {@link ObjectRecorder}.
 */
final class Recorder {

  private record TestKey(int at, Path value) {}

  private final MethodCode code;
  private final FlowGraph graph;
  private final Context context;
  private final int[] lines;
  private final ObjectRecorder objects;
  private final ExitRecorder exits;
  private final AccessRecorder accesses;
  private final Set<Acquisition> acquisitions = new LinkedHashSet<>();
  private final CallRecorder calls;
  private final Set<Waiting> waiting = new LinkedHashSet<>();
  private final Set<MonitorFact> monitors = new LinkedHashSet<>();
  private final Map<TestKey, TestFact> tests = new LinkedHashMap<>();
  private final Set<Lock> released = new LinkedHashSet<>();
  private final Set<Path> joins = new LinkedHashSet<>();
  private final Arrivals arrivals = new Arrivals();
  private final Set<String> limits;
  private final Releases releases = new Releases();
  private final ProtocolRecorder protocol;
  private final TaskRecorder tasks;
  private boolean recording;

  Recorder(MethodCode code, FlowGraph graph, Context context) {
    this(code, graph, context, null);
  }

  private Recorder(MethodCode code, FlowGraph graph, Context context, @Nullable Recorder before) {
    this.code = code;
    this.graph = graph;
    this.context = context;
    this.lines = code.lines();
    this.limits = before == null ? new TreeSet<>() : before.limits;
    this.objects = before == null ? new ObjectRecorder(context, this::site) : before.objects;
    this.accesses = new AccessRecorder(code, graph, context, objects, this::site);
    this.calls = new CallRecorder(graph, objects, this::site);
    this.exits = new ExitRecorder(code, graph, this::site);
    this.protocol = new ProtocolRecorder(context, graph, this::site);
    this.tasks = new TaskRecorder(context, objects, this::site, code.id().name());
  }

  /** A recorder that knows the same objects and has written nothing down. */
  Recorder afresh() {
    return new Recorder(code, graph, context, this);
  }

  /** What is known of objects and threads. */
  ObjectRecorder objects() {
    return objects;
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

  private int firstLine() {
    for (int line : lines) {
      if (line > 0) {
        return line;
      }
    }
    return 0;
  }

  Site site(int at) {
    return new Site(code.origin(at), at, at < 0 ? firstLine() : lines[at]);
  }

  /** A read or write of the field at the path, or of the content of the container at the path. */
  void access(int at, Path location, boolean content, boolean write, State s) {
    access(at, location, Path.OTHER, content, write, s);
  }

  /** An access of which the index or the value written may be known. */
  void access(int at, Path location, Path operand, boolean content, boolean write, State s) {
    if (recording) {
      accesses.add(at, location, operand, content, write, s);
    }
  }

  /**
   * The content of a synchronized wrapper is written under the wrapper's own lock, or is walked
   * over, which the wrapper leaves to the caller to lock.
   */
  void wrapped(int at, Path container, boolean write, State s) {
    if (recording) {
      accesses.wrapped(at, container, write, s);
    }
  }

  /** A variable that guards itself is asked or changed. */
  void touched(Compounds.Touch touch, State s) {
    if (recording) {
      accesses.touched(touch, s);
    }
  }

  /** Whether the content of the container needs no lock of others. */
  boolean guardsItself(Path container) {
    return accesses.guardsItself(container);
  }

  /** Synchronisation variables are written. */
  void released(int at, Variables variables) {
    if (recording) {
      releases.add(at, variables);
    }
  }

  /** The locks in both; of one that is held in two modes the weaker. */
  static List<Lock> common(List<Lock> a, List<Lock> b) {
    List<Lock> both = new ArrayList<>(a);
    both.retainAll(b);
    for (Lock lock : a) {
      Lock read = new Lock(lock.path(), Lock.Kind.READ);
      boolean modes =
          !b.contains(lock)
              && b.stream().anyMatch(l -> l.path().equals(lock.path()))
              && (lock.equals(read) || b.contains(read));
      if (modes && !both.contains(read)) {
        both.add(read);
      }
    }
    return both;
  }

  void monitor(int at, Path object, State s) {
    if (recording) {
      monitors.add(new MonitorFact(objects.resolve(object), objects.isOwned(object, s), site(at)));
    }
  }

  /** A lock is about to be taken in the state. */
  void acquired(int at, Lock lock, State s, boolean tried) {
    if (recording) {
      protocol.taken(at, objects.resolve(lock), tried);
    }
    if (!recording || objects.isOwned(lock.path(), s)) {
      return;
    }
    List<Lock> held = new ArrayList<>(s.locks.held());
    boolean again = held.stream().anyMatch(h -> h.equals(lock));
    if (!again || protocol.isUnforgiving(lock)) {
      acquisitions.add(new Acquisition(objects.resolve(lock), held, site(at), Given.of(s), tried));
    }
  }

  /** A lock is about to be given back in the state. */
  void releasing(int at, Lock lock, State s) {
    if (recording && s.locks.holds(lock)) {
      released.add(lock);
      exits.released(at, lock);
    }
    if (recording) {
      protocol.releasing(at, lock, s);
    }
  }

  void tested(int at, Path value, boolean present, State s) {
    boolean field =
        value.root() instanceof Root.Static || value.last().orElse(null) instanceof Selector.Field;
    if (recording && field) {
      tests.merge(
          new TestKey(at, value),
          new TestFact(
              value,
              s.locks.held(),
              site(at),
              present,
              insn -> new Decisions(graph).unsetLeadsTo(at, insn),
              graph.decidesLoop(at),
              IdleLoops.isIdle(graph, at, context)),
          (a, b) ->
              new TestFact(
                  value,
                  common(a.locks(), b.locks()),
                  a.site(),
                  a.present(),
                  a.unset(),
                  a.decidesLoop(),
                  a.idle()));
    }
  }

  void waited(int at, Path on, boolean monitor, boolean timed, State s) {
    if (recording) {
      boolean held = s.locks.held().stream().anyMatch(l -> on.startsWith(l.path()));
      waiting.add(new Waiting(at, on, monitor, timed, held));
      signalled(at, timed ? SignalFact.Kind.TIMED_WAIT : SignalFact.Kind.WAIT, on, monitor, s);
    }
  }

  private record Waiting(int at, Path on, boolean monitor, boolean timed, boolean held) {

    /** The wait with what is tested around it, which is known once all has been walked. */
    WaitFact fact(Recorder all) {
      WaitLoops.Shape shape = WaitLoops.shape(all.graph, at);
      return new WaitFact(
          on,
          monitor,
          timed,
          shape.looped() || (timed && all.graph.loop(at) >= 0),
          shape.guarded(),
          shape.last(),
          held,
          all.protocol.condition(shape, on, monitor),
          all.site(at));
    }
  }

  void signalled(int at, SignalFact.Kind kind, Path on, boolean monitor, State s) {
    if (recording) {
      protocol.signal(at, kind, on, monitor, s);
    }
  }

  void referred(List<Path> captured, List<Effect> effects) {
    if (recording) {
      protocol.referred(captured, effects);
      tasks.captured(captured, effects);
    }
  }

  /** Any call; {@code effects} are those of a library method, none for one of the program. */
  void invoked(int opcode, Call call, List<Effect> effects) {
    if (recording) {
      tasks.called(opcode, call, effects);
    }
  }

  /** An optimistic read begins, or is validated. */
  void looked(int at, Lock lock, boolean begins) {
    if (recording) {
      protocol.look(at, lock, begins);
    }
  }

  /** A wait for the end of others that nothing bounds. */
  void waitsForEnd(int at, Path of, State s) {
    if (recording) {
      tasks.joined(at, of, objects.awaited(of), s.locks.held());
    }
  }

  /** A wait with a time-out whose outcome nobody looks at. */
  void timedJoin(int at, Path of, boolean dropped) {
    if (recording) {
      tasks.timedJoin(at, of, objects.awaited(of), dropped, graph.loop(at) >= 0);
    }
  }

  void asked(Lock lock) {
    protocol.asked(lock);
  }

  void branched(int at, State s) {
    if (recording) {
      protocol.branch(at, s);
    }
  }

  void exceptionalExit(int at, State s, Leak.Way way) {
    if (recording) {
      exits.exceptional(at, s, way);
    }
  }

  void returned(int at, State s, Path result) {
    if (recording) {
      exits.normal(at, s, objects.resolve(result));
      tasks.returned(result, s);
    }
  }

  /** A call of bodies in the program. */
  void called(Call call, CallResolver.Targets targets, State s) {
    if (recording) {
      calls.add(call, targets.methods(), targets.sure(), s);
    }
  }

  /** A call that may become known once the caller tells what the receiver is. */
  void unknownCall(Call call, State s) {
    boolean deferred =
        call.receiver()
            .map(r -> objects.resolve(r).root())
            .filter(r -> r instanceof Root.Param)
            .isPresent();
    if (recording
        && deferred
        && context.hierarchy().functionalMethod(call.declared().owner()).isPresent()) {
      calls.add(call, List.of(), false, s);
    }
  }

  /** Waits for the object, surely or for a time only; returns the spawns that have ended. */
  BitSet joined(int at, Path object, boolean surely, State s) {
    BitSet ended = objects.ended(object, s);
    if (surely) {
      objects.awaited(at, ended);
    }
    if (recording && graph.loop(at) < 0) {
      joins.add(objects.resolve(object));
    } else if (recording) {
      Path whole = objects.resolve(object);
      if (whole.last().orElse(null) instanceof Selector.Element) {
        joins.add(whole);
      }
    }
    return ended;
  }

  void arrived(int at, Path object) {
    if (recording) {
      Path latch = objects.resolve(object);
      arrivals.arrived(at, latch);
      latches(latch).forEach(v -> released(at, Variables.NONE.and(context.numbers().of(v))));
    }
  }

  /** The variables that stand for a latch or barrier that lambdas capture. */
  List<FieldId> latches(Path latch) {
    List<FieldId> all = new ArrayList<>(objects.latches(latch));
    Latches.of(latch, code.id()).ifPresent(all::add);
    return all;
  }

  MethodFacts facts(boolean merged) {
    releases.seal();
    List<Spawn> spawns = objects.spawns(exits.running(), graph);
    return new MethodFacts(
        code.id(),
        code.isStatic(),
        accesses.all(releases),
        List.copyOf(acquisitions),
        calls.all(releases),
        spawns,
        objects.spawnInstructions(),
        new Rounds(graph),
        merged ? List.of() : exits.leaks(),
        Set.copyOf(released),
        waiting.stream().map(w -> w.fact(this)).toList(),
        List.copyOf(monitors),
        List.copyOf(tests.values()),
        objects.heap(),
        List.copyOf(joins),
        arrivals.done(code.id(), accesses.last()),
        exits.outcomes(merged),
        exits.results(),
        exits.isFresh(),
        objects.escapingParameters(),
        exits.raises(),
        exits.read(),
        releases.all(),
        protocol.facts(),
        at -> LocalContainer.made(at, code, graph, context),
        tasks.facts(spawns),
        List.copyOf(limits));
  }
}
