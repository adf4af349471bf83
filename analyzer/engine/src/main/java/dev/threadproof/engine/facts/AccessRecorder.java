package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.code.MethodCode;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The reads and writes of a method, as the last walk of the interpreter sees them. */
final class AccessRecorder {

  private record Key(int at, Path location, boolean content, boolean write) {}

  private final MethodCode code;
  private final FlowGraph graph;
  private final ObjectRecorder objects;
  private final IntFunction<Site> sites;
  private final ContentFilter contents;
  private final Compounds compounds;
  private final Map<Key, Access> accesses = new LinkedHashMap<>();

  AccessRecorder(
      MethodCode code,
      FlowGraph graph,
      Context context,
      ObjectRecorder objects,
      IntFunction<Site> sites) {
    this.code = code;
    this.graph = graph;
    this.objects = objects;
    this.sites = sites;
    this.contents = new ContentFilter(context);
    this.compounds = new Compounds(code, graph, sites);
  }

  /** A variable that guards itself is asked or changed. */
  void touched(Compounds.Touch touch, State s) {
    if (!objects.isOwned(touch.variable(), s) && !isInitialiser()) {
      compounds.touched(touch, s);
    }
  }

  private boolean isInitialiser() {
    return code.id().name().equals("<clinit>");
  }

  /** Whether the content of the container needs no lock of others. */
  boolean guardsItself(Path container) {
    return contents.guardsItself(objects.resolve(container));
  }

  /**
   * The content of a synchronized wrapper is written under the wrapper's own lock, or is walked
   * over, which the wrapper leaves to the caller to lock.
   */
  void wrapped(int at, Path container, boolean write, State s) {
    Path where = objects.resolve(container);
    if (!contents.isWrapped(where) || objects.isOwned(where, s)) {
      return;
    }
    List<Lock> held = new ArrayList<>(s.locks.held());
    if (write) {
      held.add(Lock.monitor(where));
    }
    Order order = s.read.isEmpty() ? Order.NONE : new Order(s.read, Variables.NONE);
    boolean loop = graph.loop(at) >= 0;
    accesses.merge(
        new Key(at, where, true, write),
        new Access(
            where,
            true,
            write,
            held,
            held.size(),
            sites.apply(at),
            loop,
            s.running,
            order,
            Path.OTHER,
            null),
        AccessRecorder::merge);
  }

  /** An access of which the index or the value written may be known. */
  void add(int at, Path location, Path operand, boolean content, boolean write, State s) {
    Path where = objects.heap().locate(location, content);
    if (content && !contents.isShared(where, s.running)) {
      return;
    }
    Path base = content ? where : where.parent();
    if (base != null && objects.isOwned(base, s)) {
      return;
    }
    if (isInitialiser()
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
    Walks walks = objects.heap().walks();
    accesses.merge(
        new Key(at, where, content, write),
        new Access(
            walks.named(where),
            content,
            write,
            walks.named(held),
            held.size(),
            sites.apply(at),
            loop,
            s.running,
            s.read.isEmpty() ? Order.NONE : new Order(s.read, Variables.NONE),
            isKnown(operand) ? operand : Path.OTHER,
            null),
        AccessRecorder::merge);
  }

  private static boolean isKnown(Path operand) {
    return operand.root() instanceof Root.Int
        || operand.root() instanceof Root.Null
        || operand.root() instanceof Root.Folded;
  }

  private static Access merge(Access a, Access b) {
    return a.in(
        a.location(),
        Recorder.common(a.locks(), b.locks()),
        false,
        Access.either(a.running(), b.running()),
        a.order().both(b.order()));
  }

  private boolean isOwn(FieldId field) {
    return field.owner().equals(code.id().owner());
  }

  /** All accesses; {@code releases} tell what is written after each. */
  List<Access> all(Releases releases) {
    List<Access> all = new ArrayList<>();
    for (Access access : accesses.values()) {
      Order order = releases.order(access.site().insn(), access.order().readBefore());
      all.add(access.in(access.location(), access.locks(), false, access.running(), order));
    }
    all.addAll(compounds.found());
    return List.copyOf(all);
  }

  /** The instruction of the last access in the code, -1 when there is none. */
  int last() {
    return accesses.keySet().stream().mapToInt(Key::at).max().orElse(-1);
  }
}
