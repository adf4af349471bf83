package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.Acquisition;
import dev.threadproof.engine.facts.CallFact;
import dev.threadproof.engine.facts.Context;
import dev.threadproof.engine.facts.Given;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.facts.TestFact;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Makes one method's summary from its facts and its callees' summaries. */
public final class Summarizer {

  /** Accesses kept for one method; what is nearest is kept first. */
  private static final int MAX_ACCESSES = 160;

  private static final int MIN_ACCESSES = 16;

  /** Updates in several steps kept for one method, beside its accesses. */
  private static final int MAX_COMPOUNDS = 16;

  /** Methods of a program from which on fewer accesses are kept, so that 1 GiB of heap does. */
  private static final int LARGE = 100_000;

  /** Locks kept for one method. */
  static final int MAX_LOCKS = 64;

  private static final int MAX_DEFERRED = 16;

  private record LockKey(Lock lock, boolean tried) {}

  private final Context context;
  private final Summaries summaries;
  private final MethodFacts facts;
  private final int accessesKept;
  private final Map<AccessKey, ReachedAccess> accesses = new LinkedHashMap<>();
  private final Map<LockKey, ReachedLock> locks = new LinkedHashMap<>();
  private final Set<LockEdge> edges = new LinkedHashSet<>();
  private final Set<LockEdge> retaken = new LinkedHashSet<>();
  private final List<Starvation> starved = new ArrayList<>();
  private final List<CallFact> deferred = new ArrayList<>();
  private final Set<String> limits;
  private final Set<FieldId> polled = new HashSet<>();
  private int compounds;

  public Summarizer(Context context, Summaries summaries, MethodFacts facts) {
    this.context = context;
    this.summaries = summaries;
    this.facts = facts;
    this.limits = new TreeSet<>(facts.limits());
    this.accessesKept = accessesKept(context.calls().bodies());
  }

  /**
   * How many accesses are kept for one method of a program with that many methods. It falls faster
   * than the methods grow, since the more there are the more of them fill their summaries.
   */
  static int accessesKept(int methods) {
    double share = Math.min(1, (double) LARGE / methods);
    return (int) Math.max(MIN_ACCESSES, MAX_ACCESSES * share * share * share);
  }

  /** Does the work; the other methods tell what came out. */
  public MethodSummary summarize() {
    for (TestFact test : facts.tests()) {
      FieldId field = Access.fieldOf(test.value());
      if ((test.decidesLoop() || test.idle()) && field != null) {
        polled.add(field);
      }
    }
    for (Access access : facts.accesses()) {
      add(access, null, access.inLoop() && isPolled(access));
    }
    for (Acquisition acquisition : facts.acquisitions()) {
      ReachedLock reached =
          new ReachedLock(
              acquisition.lock(),
              acquisition.site(),
              null,
              acquisition.given().sinceEntry(),
              acquisition.tried(),
              true);
      addLock(reached);
      edges(acquisition.held(), reached, acquisition.site());
    }
    Invocations invocations = new Invocations();
    PoolWaits poolWaits = new PoolWaits(facts);
    for (CallFact call : facts.calls()) {
      if (call.targets().isEmpty()) {
        defer(call);
      }
      List<Invocation> made = Invocation.of(call, context, summaries, facts.heap());
      made.forEach(this::absorb);
      made.forEach(poolWaits::absorb);
      invocations.add(call, made);
    }
    List<ReachedAccess> all = List.copyOf(accesses.values());
    ThreadLifter threads = new ThreadLifter(context, summaries, facts, invocations);
    List<ThreadSummary> started = threads.threads();
    limits.addAll(threads.limits());
    starved.addAll(poolWaits.starved(context, summaries));
    return new MethodSummary(
        facts.method(),
        all,
        List.copyOf(locks.values()),
        started,
        List.copyOf(deferred),
        poolWaits.list(),
        EffectBuilder.of(facts, started, summaries));
  }

  /** Pairs of locks, one taken while the other is held. */
  public List<LockEdge> edges() {
    return List.copyOf(edges);
  }

  /** All that is taken while a lock is held. */
  public LockPairs pairs() {
    boolean none = edges.isEmpty() && retaken.isEmpty() && starved.isEmpty();
    return none ? LockPairs.NONE : new LockPairs(List.copyOf(edges), List.copyOf(retaken), starved);
  }

  /** Limits that were hit, sorted. */
  public Set<String> limits() {
    return limits;
  }

  private void defer(CallFact call) {
    if (deferred.size() < MAX_DEFERRED) {
      deferred.add(call);
    } else {
      limits.add("deferred-calls");
    }
  }

  private void absorb(Invocation invocation) {
    if (!invocation.callee().accesses().isEmpty()) {
      absorbAccesses(invocation);
    }
    for (ReachedLock lock : invocation.callee().locks()) {
      if (!invocation.isOwned(lock.lock().path())) {
        absorb(invocation, lock);
      }
    }
    for (CallFact later : invocation.callee().deferred()) {
      invocation.stillDeferred(later).ifPresent(this::defer);
    }
  }

  @SuppressWarnings("ReferenceEquality") // what keeps its name has been found to matter before
  private void absorbAccesses(Invocation invocation) {
    CallFact call = invocation.fact();
    Renaming names = new Renaming(invocation.into(), facts.heap(), call.must());
    for (ReachedAccess reached : invocation.callee().accesses()) {
      Access access = reached.access();
      if (invocation.isOwned(access.location())) {
        continue;
      }
      Path location = names.location(access.location(), access.content());
      if (location != access.location() && !Relevance.matters(location)) {
        continue;
      }
      List<Lock> held = names.locks(access.locks());
      Access mine =
          access.in(
              location, held, call.inLoop(), call.running(), access.order().within(call.order()));
      boolean again = call.inLoop() && isPolled(mine);
      add(
          call.must().isEmpty() || isNear(access) ? mine : mine.meaning(access.meant()),
          names.chain(call.site(), reached.chain()),
          reached.polled() || again);
    }
  }

  /**
   * Whether the field is read again and again; on a walk it is that of another object each time.
   */
  private boolean isPolled(Access access) {
    return polled.contains(access.field()) && access.location().walk().isEmpty();
  }

  /** Whether what this method holds at a call is meant for an access below. */
  private boolean isNear(Access access) {
    Hierarchy hierarchy = context.hierarchy();
    String mine = hierarchy.outermost(facts.method().owner());
    MethodId at = access.site().method();
    FieldId field = access.field();
    return mine.equals(hierarchy.outermost(at.owner()))
        || (field != null && mine.equals(hierarchy.outermost(field.owner())))
        || (packageOf(mine).equals(packageOf(at.owner())) && isKeptInPackage(at));
  }

  /** Only those who share the package can call the method, so they can agree on a lock for it. */
  private boolean isKeptInPackage(MethodId method) {
    int open = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
    return context
        .hierarchy()
        .find(method.owner())
        .flatMap(c -> c.method(method.name(), method.descriptor()))
        .filter(m -> !m.is(open))
        .isPresent();
  }

  private static String packageOf(String className) {
    return className.substring(0, className.lastIndexOf('/') + 1);
  }

  /**
   * Whether the method passes its own call on to an object of which only the interface is known: a
   * decorator, whose inner object is hardly ever of a class that decorates in turn.
   */
  private boolean isPassedOn(CallFact call) {
    return !call.sure()
        && call.targets().size() > 1
        && call.declared().name().equals(facts.method().name())
        && call.declared().descriptor().equals(facts.method().descriptor());
  }

  private void absorb(Invocation invocation, ReachedLock lock) {
    CallFact call = invocation.fact();
    Optional<Given> given = lock.given().under(call.given(), invocation.into()::apply);
    if (isPassedOn(call) || given.isEmpty()) {
      return;
    }
    Lock mine = invocation.into().apply(lock.lock());
    mine = mine.at(typed(facts.heap().resolve(mine.path()), lock.lock().path()));
    ReachedLock reached =
        new ReachedLock(
            mine,
            lock.site(),
            new Chain(call.site(), lock.chain()),
            given.get(),
            lock.tried(),
            lock.sure() && call.sure());
    addLock(reached);
    for (List<Lock> held : call.may()) {
      edges(held, reached, call.site());
    }
  }

  @SuppressWarnings("ReferenceEquality") // accesses that nothing changes are shared
  private void add(Access access, @Nullable Chain chain, boolean isPolled) {
    AccessKey key = AccessKey.of(access, access.location(), access.locks());
    ReachedAccess known = accesses.get(key);
    if (known != null && known.access() == access && (known.polled() || !isPolled)) {
      return; // reached by another way, and the same under all names
    } else if (known != null) {
      Access both =
          access.in(
              access.location(),
              access.locks(),
              known.access().inLoop(),
              Access.either(access.running(), known.access().running()),
              access.order());
      boolean pollsNow = known.polled() || isPolled;
      if (pollsNow != known.polled() || !both.equals(known.access())) {
        accesses.put(key, new ReachedAccess(both, known.chain(), pollsNow));
      }
    } else if (key.compound()
        ? compounds < MAX_COMPOUNDS
        : accesses.size() - compounds < accessesKept) {
      compounds += key.compound() ? 1 : 0;
      accesses.put(key, new ReachedAccess(access, chain, isPolled));
    } else {
      limits.add("summary-accesses");
    }
  }

  /** The path under the better of the types that caller and callee know of the object. */
  private Path typed(Path mine, Path callees) {
    boolean caller = context.hierarchy().isSubtype(mine.className(), callees.className());
    return caller || !callees.type().startsWith("L") ? mine : mine.as(callees.type());
  }

  private void addLock(ReachedLock reached) {
    LockKey key = new LockKey(reached.lock(), reached.tried());
    ReachedLock known = locks.get(key);
    if (known != null) {
      locks.put(key, known.or(reached.given()));
    } else if (locks.size() < MAX_LOCKS) {
      locks.put(key, reached);
    } else {
      limits.add("summary-locks");
    }
  }

  /**
   * Where the method took a lock that it holds at the site; the site itself when its callee took
   * it.
   */
  private Site heldAt(Lock lock, Site at) {
    Site found = at;
    for (Acquisition acquisition : facts.acquisitions()) {
      if (acquisition.lock().equals(lock) && acquisition.site().insn() < at.insn()) {
        found = acquisition.site();
      }
    }
    return found;
  }

  private void edges(List<Lock> held, ReachedLock taken, Site at) {
    Optional<Lock> own =
        held.stream().filter(h -> h.path().equals(taken.lock().path())).findFirst();
    if (own.isPresent()) { // taken again by the thread that holds it
      if (isBlocked(own.get(), taken)) {
        List<Lock> gates = held.stream().filter(h -> !h.equals(own.get())).toList();
        retaken.add(edge(own.get(), taken, at, gates));
      }
      return;
    } else if (taken.lock().kind().permit()) {
      return; // any thread may give it back: no order of permits is a deadlock by itself
    }
    for (Lock lock : held) {
      List<Lock> gates = held.stream().filter(h -> !h.equals(lock)).toList();
      edges.add(edge(lock, taken, at, gates));
    }
  }

  private LockEdge edge(Lock held, ReachedLock taken, Site at, List<Lock> gates) {
    return new LockEdge(
        facts.method(),
        held,
        heldAt(held, at),
        taken.lock(),
        at,
        taken.site(),
        taken.chain(),
        gates,
        taken.tried(),
        taken.sure());
  }

  /**
   * Whether a thread that holds the lock in one mode blocks itself when it asks for the other: a
   * reader that wants to write always does, a writer, or the holder of the only permit, does where
   * the lock is not reentrant.
   */
  private boolean isBlocked(Lock held, ReachedLock taken) {
    Lock lock = taken.lock();
    if (taken.tried() || !lock.path().isDefinite()) {
      return false;
    } else if (held.kind() == Lock.Kind.READ) {
      return lock.kind() == Lock.Kind.WRITE || (lock.kind() == Lock.Kind.LOCK && isStamped(lock));
    }
    return lock.kind() == Lock.Kind.PERMIT || isStamped(lock);
  }

  private boolean isStamped(Lock lock) {
    return context.library().roles(lock.path().className()).contains(TypeRole.STAMPED);
  }
}
