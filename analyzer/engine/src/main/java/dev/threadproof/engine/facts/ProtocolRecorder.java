package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.Conditions;
import dev.threadproof.engine.code.Decisions;
import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.code.WaitLoops;
import dev.threadproof.engine.hierarchy.ResolvedField;
import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.path.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Notes how synchronisers are used; asked only in the last walk, when the states are final. */
final class ProtocolRecorder {

  private final Context context;
  private final IntFunction<Site> site;
  private final FlowGraph graph;
  private final Conditions conditions;
  private final Map<Integer, List<Lock>> branchLocks = new HashMap<>();
  private final Set<SignalFact> signals = new LinkedHashSet<>();
  private final BitSet taken = new BitSet();
  private final Set<LockName> names = new LinkedHashSet<>();
  private final Map<Integer, Lock> looks = new LinkedHashMap<>();
  private final Set<Lock> validated = new HashSet<>();
  private final Set<Lock> asked = new HashSet<>();
  private final Set<LockName> given = new LinkedHashSet<>();
  private final Map<Integer, Giving> givings = new LinkedHashMap<>();

  /** A place where a lock is given back, as the states that come there know it. */
  private static final class Giving {
    final Lock lock;
    int takenAt = -1;
    boolean unheld;
    boolean otherMode;
    boolean doubtful;

    Giving(Lock lock) {
      this.lock = lock;
    }
  }

  ProtocolRecorder(Context context, FlowGraph graph, IntFunction<Site> site) {
    this.context = context;
    this.site = site;
    this.graph = graph;
    this.conditions = new Conditions(graph, this::isConstant);
  }

  /** Fields that never change, and what only the calling thread uses, such as an iterator. */
  private boolean isConstant(AbstractInsnNode insn) {
    if (insn instanceof FieldInsnNode field) {
      return context
          .hierarchy()
          .resolveField(field.owner, field.name, field.desc)
          .map(ResolvedField::info)
          .filter(f -> f.is(Opcodes.ACC_FINAL) && !f.descriptor().startsWith("L"))
          .isPresent();
    }
    return insn instanceof MethodInsnNode call
        && context.library().roles(call.owner).contains(TypeRole.CONFINED);
  }

  /** Whether a thread that holds the lock and takes it again blocks itself. */
  boolean isUnforgiving(Lock lock) {
    return lock.kind().permit() || context.library().roles(lock.path()).contains(TypeRole.STAMPED);
  }

  /** A conditional jump. */
  void branch(int at, State s) {
    List<Lock> held = s.locks.held();
    List<Lock> known = branchLocks.putIfAbsent(at, held);
    if (known != null) {
      branchLocks.put(at, Recorder.common(known, held));
    }
  }

  /** A reference to a library method is made, to be called by somebody else. */
  void referred(List<Path> captured, List<Effect> effects) {
    for (Effect effect : effects) {
      if (effect instanceof Effect.GivePermit && captured.size() == 1) {
        given.add(new Lock(captured.get(0), Lock.Kind.PERMIT).name());
      }
    }
  }

  /** A wait or a signal. */
  void signal(int at, SignalFact.Kind kind, Path on, boolean monitor, State s) {
    Optional<Lock> own = SignalFact.lockOf(on, monitor);
    List<LockName> others = new ArrayList<>();
    for (Lock lock : s.locks.held()) {
      boolean isOwn = own.filter(l -> l.name().equals(lock.name())).isPresent();
      if (!isOwn && !others.contains(lock.name())) {
        others.add(lock.name());
      }
    }
    signals.add(new SignalFact(kind, on, monitor, isHeld(on, monitor, s), others, site.apply(at)));
  }

  /** Whether the lock of a monitor or condition is held, by its path or by its name. */
  private static boolean isHeld(Path on, boolean monitor, State s) {
    return SignalFact.lockOf(on, monitor)
        .filter(
            lock ->
                s.locks.held().stream()
                    .anyMatch(l -> l.path().equals(lock.path()) || l.name().equals(lock.name())))
        .isPresent();
  }

  /** What decides on a wait. */
  WaitCondition condition(WaitLoops.Shape shape, Path on, boolean monitor) {
    boolean stateful = false;
    boolean underLock = false;
    List<String> texts = new ArrayList<>();
    List<Integer> branches = shape.conditions();
    if (branches.stream().noneMatch(conditions::readsState)) {
      branches = shape.loopExits(); // what decides is asked once the work around the wait is done
    }
    for (int branch : branches) {
      conditions.text(branch).ifPresent(texts::add);
      if (conditions.readsState(branch)) {
        stateful = true;
        List<Lock> held = branchLocks.getOrDefault(branch, List.of());
        underLock |=
            SignalFact.lockOf(on, monitor)
                .filter(lock -> held.stream().noneMatch(l -> l.name().equals(lock.name())))
                .isEmpty();
      }
    }
    texts.sort(String::compareTo);
    return new WaitCondition(!shape.conditions().isEmpty(), texts, stateful, underLock);
  }

  /** The method itself takes a lock; what a callee takes, the callee may fail to take. */
  void taken(int at, Lock lock, boolean tried) {
    taken.set(Math.max(at, 0));
    if (!tried && !lock.kind().permit()) {
      names.add(lock.name());
    }
  }

  /** A stamp is got without taking the lock, or asked whether it still holds. */
  void look(int at, Lock lock, boolean begins) {
    if (begins) {
      looks.putIfAbsent(at, lock);
    } else {
      validated.add(lock);
    }
  }

  /** It is asked whether the lock is held: who asks knows what he does. */
  void asked(Lock lock) {
    asked.add(lock);
  }

  /** A lock is about to be given back in the state. */
  void releasing(int at, Lock lock, State s) {
    if (lock.kind().permit()) {
      if (!s.locks.holds(lock)) {
        given.add(lock.name());
      }
      return;
    }
    Giving giving = givings.computeIfAbsent(at, k -> new Giving(lock));
    giving.doubtful |= !giving.lock.equals(lock) || !lock.path().isDefinite();
    boolean known = false;
    for (Held held : s.locks.locks()) {
      if (held.lock().equals(lock)) {
        known = true;
        if (held.count() > 0) {
          giving.takenAt = Math.max(giving.takenAt, held.site());
        } else {
          giving.doubtful = true;
        }
      } else if (held.lock().path().equals(lock.path())) {
        giving.otherMode = true;
      } else {
        giving.doubtful |=
            !held.lock().path().isDefinite() || held.lock().name().equals(lock.name());
      }
    }
    giving.unheld |= !known;
  }

  /** Whether the lock is taken by a call that does not fail. */
  private boolean isPlain(int acquisition) {
    return graph.insn(acquisition) instanceof MethodInsnNode call && call.name.equals("lock");
  }

  private List<Site> unvalidated() {
    List<Site> all = new ArrayList<>();
    looks.forEach(
        (at, lock) -> {
          if (!validated.contains(lock) && lock.path().isDefinite()) {
            all.add(site.apply(at));
          }
        });
    return all;
  }

  ProtocolFacts facts() {
    List<UnheldRelease> unheld = new ArrayList<>();
    givings.forEach(
        (at, giving) -> {
          if (giving.unheld
              && giving.takenAt >= 0
              && taken.get(giving.takenAt)
              && !giving.doubtful
              && !asked.contains(giving.lock)) {
            unheld.add(
                new UnheldRelease(
                    giving.lock,
                    site.apply(giving.takenAt),
                    site.apply(at),
                    giving.otherMode,
                    isPlain(giving.takenAt) && !graph.isReachedNormally(at),
                    new Decisions(graph).isOwnOf(at)));
          }
        });
    ProtocolFacts found =
        new ProtocolFacts(List.copyOf(signals), unheld, given, names, unvalidated());
    return found.equals(ProtocolFacts.NONE) ? ProtocolFacts.NONE : found; // most methods have none
  }
}
