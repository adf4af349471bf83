package dev.threadproof.engine.program;

import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.summary.ReachedAccess;
import dev.threadproof.engine.summary.ThreadSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what all actors do with each field, and which of it may collide. */
final class FieldUses {

  private static final int MAX_USES = 400;
  private static final int MAX_CONFLICTS = 60;

  record Key(FieldId field, boolean content, boolean compound) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byField = field.compareTo(other.field);
      int byContent = byField != 0 ? byField : Boolean.compare(content, other.content);
      return byContent != 0 ? byContent : Boolean.compare(compound, other.compound);
    }
  }

  /** What is done with one field, made into uses only where something may collide. */
  private static final class Entry {
    final List<Touch> touches = new ArrayList<>();
    final List<Conflict> sure = new ArrayList<>();
    boolean isStatic;
    boolean written;

    void add(Touch touch) {
      written |= touch.write();
      touches.add(touch);
    }

    List<Use> uses() {
      Set<Use> uses = new LinkedHashSet<>();
      for (Touch touch : touches) {
        if (uses.size() < MAX_USES) {
          uses.add(touch.use());
        }
      }
      return uses.stream().sorted().toList();
    }

    /** Whether nobody touches the field but callers. */
    boolean isOfCallers() {
      return sure.isEmpty() && touches.stream().allMatch(t -> t.actor() instanceof Actor.Caller);
    }

    boolean isGuarded() {
      return touches.stream().anyMatch(Touch::guarded);
    }
  }

  /** An access by an actor; its use is made when it is asked for. */
  private record Touch(Actor actor, boolean write, boolean guarded, Supplier<Use> made) {

    Use use() {
      return made.get();
    }
  }

  /**
   * What makes a field worth a look that callers touch without any lock.
   *
   * @param declared whether a guard is declared for the field
   * @param entered whether a framework calls the method on several threads
   */
  record Signs(Predicate<FieldId> declared, Predicate<MethodId> entered) {}

  private final Hierarchy hierarchy;
  private final FieldFacts facts;
  private final Map<Key, Entry> entries = new HashMap<>();

  /** Methods that wait for the thread started at a site, in them or in a callee. */
  private final Map<Site, Set<MethodId>> ended = new HashMap<>();

  private final Discipline discipline = new Discipline();
  private final Signs signs;
  private final EntryLocks callersLocks;
  private final Singletons singletons;

  private FieldUses(Hierarchy hierarchy, FieldFacts facts, Signs signs, EntryLocks callersLocks) {
    this.callersLocks = callersLocks;
    this.hierarchy = hierarchy;
    this.singletons = new Singletons(hierarchy);
    this.facts = facts;
    this.signs = signs;
  }

  /**
   * What came out.
   *
   * @param fields fields with conflicts
   * @param monitorLike classes that work like a monitor
   */
  record Found(List<FieldUse> fields, Set<String> monitorLike) {}

  static Found of(
      Hierarchy hierarchy,
      FieldFacts facts,
      List<MethodResult> methods,
      Roots roots,
      Signs signs,
      EntryLocks callersLocks) {
    FieldUses uses = new FieldUses(hierarchy, facts, signs, callersLocks);
    methods.forEach(uses::ends);
    for (MethodResult method : methods) {
      uses.frame(method);
      uses.threads(method);
      roots.of(method.method()).ifPresent(actor -> uses.root(method, actor));
    }
    List<FieldUse> all = new ArrayList<>();
    new TreeMap<>(uses.entries)
        .forEach((key, entry) -> uses.finish(key, entry).ifPresent(all::add));
    return new Found(all, uses.discipline.monitorLike());
  }

  private void ends(MethodResult method) {
    Set<Site> live = new HashSet<>();
    for (ThreadSummary thread : method.summary().threads()) {
      if (thread.spawn().liveAtExit()) {
        live.add(thread.spawn().site());
      }
    }
    for (ThreadSummary thread : method.summary().threads()) {
      Site site = thread.spawn().site();
      if (!live.contains(site)) {
        ended.computeIfAbsent(site, k -> new HashSet<>()).add(method.method());
      }
    }
  }

  private void frame(MethodResult method) {
    for (FrameConflicts.FrameField field : method.frame().fields()) {
      Key key = new Key(field.field(), field.content(), field.compound());
      Entry entry = entry(key, field.isStatic());
      for (Use use : field.uses()) {
        entry.add(new Touch(use.actor(), use.write(), !use.guards().isEmpty(), () -> use));
        judged(key, use.site(), use.guards().isEmpty(), () -> use);
      }
      field.conflicts().stream().filter(c -> !areKeptApart(c)).forEach(entry.sure::add);
    }
  }

  /** Whether the method that starts the other side is only called with that side's lock held. */
  private boolean areKeptApart(Conflict conflict) {
    return isUnderCallersLock(conflict.first(), conflict.second())
        || isUnderCallersLock(conflict.second(), conflict.first());
  }

  private boolean isUnderCallersLock(Use starter, Use other) {
    Set<LockName> held =
        starter.actor() instanceof Actor.Starter
            ? callersLocks.of(starter.actor().method())
            : Set.of();
    return !held.isEmpty()
        && other.guards().stream().anyMatch(g -> g.name().filter(held::contains).isPresent());
  }

  private void threads(MethodResult method) {
    for (ThreadSummary thread : method.summary().threads()) {
      if (!thread.own()) {
        continue;
      }
      Actor actor = Actor.Started.of(thread);
      for (ReachedAccess reached : thread.accesses()) {
        if (!(reached.access().location().root() instanceof Root.Alloc)) {
          add(reached, actor);
        }
      }
    }
  }

  private void root(MethodResult method, Actor actor) {
    boolean constructor = method.method().name().equals("<init>");
    for (ReachedAccess reached : method.summary().accesses()) {
      Path location = reached.access().location();
      boolean own =
          constructor && location.root() instanceof Root.Param p && p.instance() && p.index() == 0;
      if (!own && !(location.root() instanceof Root.Alloc)) {
        add(reached, actor);
      }
    }
  }

  private void add(ReachedAccess reached, Actor actor) {
    Access access = reached.access();
    FieldId field = access.field();
    if (field != null) {
      boolean isStatic = access.location().parent() == null;
      Key key = new Key(field, access.content(), access.compound() != null);
      boolean unguarded = access.locks().isEmpty();
      Supplier<Use> use = () -> Uses.of(actor, reached);
      entry(key, isStatic).add(new Touch(actor, access.write(), !unguarded, use));
      judged(key, access.site(), unguarded, use);
    }
  }

  private void judged(Key key, Site site, boolean unguarded, Supplier<Use> use) {
    if (!key.compound() && !facts.isSynchronized(key.field())) {
      discipline.add(key.field(), site.method(), unguarded, use);
    }
  }

  private Entry entry(Key key, boolean isStatic) {
    Entry entry = entries.computeIfAbsent(key, k -> new Entry());
    entry.isStatic |= isStatic;
    return entry;
  }

  private Optional<FieldUse> finish(Key key, Entry entry) {
    if (!entry.written) {
      return Optional.empty();
    }
    boolean needsGuard = entry.isOfCallers() && !isTelling(key, entry);
    if (needsGuard && !entry.isGuarded()) {
      return Optional.empty();
    }
    List<Use> uses = entry.isStatic ? named(entry.uses()) : entry.uses();
    if (needsGuard && uses.stream().noneMatch(FieldUses::isMeant)) {
      return Optional.empty();
    }
    List<Conflict> conflicts = new ArrayList<>(entry.sure);
    open(uses, conflicts);
    if (conflicts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FieldUse(key.field(), key.content(), key.compound(), entry.isStatic, uses, conflicts));
  }

  private List<Use> named(List<Use> uses) {
    return uses.stream().map(singletons::named).toList();
  }

  /** Whether a lock is held that may belong to the field. */
  private static boolean isMeant(Use use) {
    return use.meant().stream().anyMatch(g -> g.relation() != Guard.Relation.OTHER);
  }

  /** Whether calls alone may be a race on the field, though nobody ever holds a lock for it. */
  private boolean isTelling(Key key, Entry entry) {
    return key.compound()
        || (key.content()
            && (entry.isStatic
                || facts.isSynchronized(key.field())
                || VolatileContents.isVolatile(key.field(), hierarchy)))
        || signs.declared().test(key.field())
        || entry.touches.stream().anyMatch(t -> signs.entered().test(t.actor().method()));
  }

  /** Conflicts between actors that are not seen from one method. */
  private void open(List<Use> all, List<Conflict> out) {
    List<Use> uses = all.stream().filter(u -> isOpen(u.actor())).toList();
    Map<Site, Set<Site>> seen = new HashMap<>();
    List<Conflict> callers = new ArrayList<>();
    int threads =
        uses.stream().anyMatch(u -> u.actor() instanceof Actor.Started) ? 0 : MAX_CONFLICTS;
    boolean full = false;
    for (int i = 0; i < uses.size() && !full; i++) {
      Use a = uses.get(i);
      for (int j = i; j < uses.size(); j++) {
        Use b = uses.get(j);
        Conflict.Basis basis = a.write() || b.write() ? basis(a, b) : null;
        if (basis == null
            || seen.getOrDefault(a.site(), Set.of()).contains(b.site())
            || a.excludes(b)
            || a.mayExclude(b, hierarchy)
            || a.isOrdered(b)
            || a.writesTheSame(b)) {
          continue;
        }
        seen.computeIfAbsent(a.site(), k -> new HashSet<>()).add(b.site());
        if (basis == Conflict.Basis.CALLERS && callers.size() < MAX_CONFLICTS) {
          callers.add(new Conflict(a, b, basis));
        } else if (basis == Conflict.Basis.THREAD_AND_CALLERS && threads++ < MAX_CONFLICTS) {
          out.add(new Conflict(a, b, basis));
        }
      }
      full = callers.size() >= MAX_CONFLICTS && threads >= MAX_CONFLICTS;
    }
    out.addAll(callers);
  }

  private static boolean isOpen(Actor actor) {
    return actor instanceof Actor.Started || actor instanceof Actor.Caller;
  }

  /** Whether a callee starts the thread for the method, which waits for its end. */
  private boolean outlives(Site start, MethodId method) {
    return ended.getOrDefault(start, Set.of()).contains(method);
  }

  /**
   * Whether both find the object close to the {@code this} they run on; what is found otherwise may
   * be any object of its class.
   */
  private static boolean mayMeet(Use a, Use b) {
    return a.anchor().isPresent()
        && b.anchor().isPresent()
        && (a.anchor().equals(b.anchor())
            || (isNear(a.anchor().get()) && isNear(b.anchor().get())));
  }

  private static boolean isNear(String anchor) {
    return anchor.indexOf('.') == anchor.lastIndexOf('.');
  }

  private Conflict.@Nullable Basis basis(Use a, Use b) {
    boolean startedA = a.actor() instanceof Actor.Started;
    boolean startedB = b.actor() instanceof Actor.Started;
    boolean callerA = a.actor() instanceof Actor.Caller;
    boolean callerB = b.actor() instanceof Actor.Caller;
    if (callerA && callerB) {
      return Conflict.Basis.CALLERS;
    }
    boolean mixed = (startedA && callerB) || (startedB && callerA);
    if (mixed) {
      Actor.Started started = (Actor.Started) (startedA ? a.actor() : b.actor());
      Actor caller = startedA ? b.actor() : a.actor();
      // what the method that starts the thread does itself is judged there, where the order is
      // known
      return started.start().method().equals(caller.method())
              || outlives(started.start(), caller.method())
              || !mayMeet(a, b)
          ? null
          : Conflict.Basis.THREAD_AND_CALLERS;
    }
    return null;
  }
}
