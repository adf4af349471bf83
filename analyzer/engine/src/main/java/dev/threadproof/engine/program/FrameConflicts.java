package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.Spawn;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.summary.MethodSummary;
import dev.threadproof.engine.summary.ReachedAccess;
import dev.threadproof.engine.summary.ThreadSummary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The accesses that a method's threads and the method itself make to the same object, and which of
 * them may meet: the closed world of one method, where threads and objects are known one by one.
 */
public record FrameConflicts(List<FrameField> fields) {

  private static final int MAX_PAIRS = 40;

  /** One location. */
  public record FrameField(
      FieldId field,
      boolean content,
      boolean compound,
      boolean isStatic,
      List<Use> uses,
      List<Conflict> conflicts) {}

  private record Key(Path location, boolean content, boolean compound) {

    /**
     * The container at whose elements a walk to the object begins. Threads may have divided them,
     * so that they meet there only if they do on the elements.
     */
    Optional<Path> elements() {
      return location.walk().filter(Path.Walk::within).map(Path.Walk::start);
    }
  }

  /** Its use is made when it is first asked for: most locations have nothing that collides. */
  private static final class Side {
    final ReachedAccess reached;
    final int thread;
    private final Actor actor;
    private @Nullable Use use;

    Side(ReachedAccess reached, Actor actor, int thread) {
      this.reached = reached;
      this.actor = actor;
      this.thread = thread;
    }

    Access access() {
      return reached.access();
    }

    Use use() {
      Use known = use;
      if (known == null) {
        known = Uses.of(actor, reached);
        use = known;
      }
      return known;
    }
  }

  static FrameConflicts of(MethodFacts facts, MethodSummary summary) {
    if (summary.threads().isEmpty()) {
      return new FrameConflicts(List.of());
    }
    Map<Key, List<Side>> sides = new LinkedHashMap<>();
    List<ThreadSummary> threads = summary.threads();
    for (int i = 0; i < threads.size(); i++) {
      Actor actor = Actor.Started.of(threads.get(i));
      for (ReachedAccess reached : threads.get(i).accesses()) {
        add(sides, reached, actor, i);
      }
    }
    Actor self = new Actor.Starter(facts.method());
    for (ReachedAccess reached : summary.accesses()) {
      if (!reached.access().running().isEmpty() && sides.containsKey(key(reached))) {
        add(sides, reached, self, -1);
      }
    }
    Set<Path> replaced = replaced(summary);
    Map<Key, FrameField> fields = new LinkedHashMap<>();
    for (boolean within : new boolean[] {false, true}) {
      sides.forEach(
          (key, list) -> {
            Optional<Path> elements = key.elements();
            boolean shared =
                elements.isEmpty() || fields.containsKey(new Key(elements.get(), true, false));
            if (within == elements.isPresent() && shared) {
              boolean changes = isPartOf(key.location(), replaced);
              conflicts(key, list, threads, facts, changes).ifPresent(f -> fields.put(key, f));
            }
          });
    }
    return new FrameConflicts(List.copyOf(fields.values()));
  }

  /** Fields that the method or its callees assign: by and by the same path is another object. */
  private static Set<Path> replaced(MethodSummary summary) {
    Set<Path> replaced = new HashSet<>();
    for (ReachedAccess reached : summary.accesses()) {
      Access access = reached.access();
      if (access.write() && !access.content()) {
        replaced.add(access.location());
      }
    }
    return replaced;
  }

  /** Whether the object that is accessed is found by way of one of the fields. */
  private static boolean isPartOf(Path location, Set<Path> fields) {
    for (Path at = location.parent(); at != null; at = at.parent()) {
      if (fields.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static Key key(ReachedAccess reached) {
    Access access = reached.access();
    return new Key(access.location(), access.content(), access.compound() != null);
  }

  private static void add(
      Map<Key, List<Side>> sides, ReachedAccess reached, Actor actor, int thread) {
    Access access = reached.access();
    boolean named = access.field() != null || isLocal(access.location());
    Path first = access.location().walk().map(Path.Walk::start).orElse(access.location());
    if (!named || !first.isDefinite()) {
      return;
    }
    sides
        .computeIfAbsent(key(reached), k -> new ArrayList<>())
        .add(new Side(reached, actor, thread));
  }

  private static Optional<FrameField> conflicts(
      Key key, List<Side> sides, List<ThreadSummary> threads, MethodFacts facts, boolean replaced) {
    if (sides.stream().noneMatch(s -> s.access().write())) {
      return Optional.empty();
    }
    Conflict.Basis basis =
        key.location().walk().isPresent() ? Conflict.Basis.SAME_WALK : Conflict.Basis.SAME_METHOD;
    List<Conflict> found = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < sides.size() && found.size() < MAX_PAIRS; i++) {
      for (int j = i; j < sides.size() && found.size() < MAX_PAIRS; j++) {
        Side a = sides.get(i);
        Side b = sides.get(j);
        boolean collide = a.access().write() || b.access().write();
        if (collide
            && !(replaced && a.thread == b.thread)
            && parallel(a, b, threads, facts, key.location())
            && !excluded(a, b, threads, facts)
            && !isOwnSlot(a, b)
            && !a.use().isOrdered(b.use())
            && !a.use().writesTheSame(b.use())) {
          if (seen.add(List.of(a.access().site(), b.access().site()))) {
            found.add(new Conflict(a.use(), b.use(), basis));
          }
        }
      }
    }
    FieldId field = found.isEmpty() ? null : field(key, facts);
    if (field == null) {
      return Optional.empty();
    }
    boolean isStatic = key.location().root() instanceof Root.Static && key.location().isBare();
    return Optional.of(
        new FrameField(
            field,
            key.content(),
            key.compound(),
            isStatic,
            sides.stream().map(Side::use).toList(),
            found));
  }

  private static @Nullable FieldId field(Key key, MethodFacts facts) {
    FieldId field = Access.fieldOf(key.location());
    if (field != null || !(key.location().root() instanceof Root.Alloc alloc)) {
      return field;
    }
    return facts
        .containers()
        .apply(alloc.site())
        .filter(c -> c.guardsItself() == key.compound())
        .map(c -> c.asFieldOf(facts.method()))
        .orElse(null);
  }

  private static boolean isLocal(Path location) {
    return location.root() instanceof Root.Alloc && location.isBare();
  }

  private static boolean excluded(Side a, Side b, List<ThreadSummary> threads, MethodFacts facts) {
    for (Lock lock : a.access().locks()) {
      boolean ofEach =
          a.thread >= 0
              && a.thread == b.thread
              && onePerRound(lock.path(), threads.get(a.thread).spawn(), facts);
      for (Lock other : ofEach ? List.<Lock>of() : b.access().locks()) {
        if (lock.excludes(other)) {
          return true;
        }
      }
    }
    return a.use().excludes(b.use());
  }

  private static boolean parallel(
      Side a, Side b, List<ThreadSummary> threads, MethodFacts facts, Path location) {
    if (a.thread < 0 && b.thread < 0) {
      return false;
    } else if (a.thread < 0) {
      return a.access().running().get(threads.get(b.thread).spawn().index());
    } else if (b.thread < 0) {
      return b.access().running().get(threads.get(a.thread).spawn().index());
    }
    Spawn first = threads.get(a.thread).spawn();
    Spawn second = threads.get(b.thread).spawn();
    boolean overlap =
        a.thread == b.thread
            ? first.repeated() && !onePerRound(location, first, facts)
            : first.before().get(second.index()) || second.before().get(first.index());
    return overlap && !first.takesTurnsWith(second) && !isOwnThread(a, b, threads, location);
  }

  /**
   * Whether the object is its own thread, which runs one time only, and both accesses are of that
   * thread: whoever starts it, directly or by way of another thread, does not make them himself.
   */
  private static boolean isOwnThread(Side a, Side b, List<ThreadSummary> threads, Path location) {
    for (ThreadSummary thread : threads) {
      if (thread.spawn().once()
          && location.startsWith(thread.spawn().task())
          && makes(thread, a)
          && makes(thread, b)) {
        return true;
      }
    }
    return false;
  }

  private static boolean makes(ThreadSummary thread, Side side) {
    return thread.accesses().stream()
        .anyMatch(
            r ->
                r.access().site().equals(side.access().site())
                    && r.access().location().equals(side.access().location()));
  }

  /**
   * Whether two tasks use an array of which each is taken to have its own part: without a lock on
   * either side and with no index that is known to be the same, it is presumed that the work was
   * divided; not by indices that are folded, as those of a hash table are.
   */
  private static boolean isOwnSlot(Side a, Side b) {
    boolean tasks = a.thread >= 0 && b.thread >= 0;
    boolean array = a.access().content() && a.access().location().type().startsWith("[");
    boolean sameIndex =
        a.access().operand().root() instanceof Root.Int
            && a.access().operand().equals(b.access().operand());
    return tasks
        && array
        && !sameIndex
        && !(isFolded(a.access()) && isFolded(b.access()))
        && a.access().locks().isEmpty()
        && b.access().locks().isEmpty();
  }

  /** Who has read an atomic before may have drawn a ticket from it: then no two have one slot. */
  private static boolean isFolded(Access access) {
    return access.operand().root() instanceof Root.Folded && access.order().readBefore().isEmpty();
  }

  /** Whether each round of the loop that starts the thread makes an object of its own. */
  private static boolean onePerRound(Path location, Spawn spawn, MethodFacts facts) {
    if (!(location.root() instanceof Root.Alloc alloc)) {
      return false;
    }
    Integer start = facts.spawnInstructions().get(spawn.index());
    boolean here = spawn.site().method().equals(facts.method()); // a callee has rounds of its own
    return start != null
        && (here || facts.rounds().isInLoop(start))
        && facts.rounds().isAnew(start, alloc.site());
  }
}
