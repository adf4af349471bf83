package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.model.Operand;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
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
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.objectweb.asm.Opcodes;

/**
 * Notes what becomes of threads, executors and thread-local variables; asked only in the last walk.
 */
final class TaskRecorder {

  private final Context context;
  private final ObjectRecorder objects;
  private final IntFunction<Site> site;
  private final String method;
  private final Set<Site> runCalls = new LinkedHashSet<>();
  private final Map<Integer, Site> threads = new LinkedHashMap<>();
  private final Map<Integer, Site> executors = new LinkedHashMap<>();
  private final BitSet withoutTask = new BitSet();
  private final Set<Site> empty = new LinkedHashSet<>();

  /** Whether a thread is used of which it is not known where it was made. */
  private boolean doubtful;

  /** Allocation sites of objects that somebody else may start or end, or that have been. */
  private final BitSet settled = new BitSet();

  private final Set<FieldId> ended = new HashSet<>();
  private final Set<FieldId> lent = new HashSet<>();
  private final Set<LocalSet> sets = new LinkedHashSet<>();
  private final Set<FieldId> asked = new HashSet<>();
  private final Set<FieldId> cleared = new HashSet<>();
  private final Set<Path> withdrawn = new HashSet<>();
  private final Set<TimedJoin> timedJoins = new LinkedHashSet<>();
  private final Map<Integer, BitSet> joined = new LinkedHashMap<>();
  private final Map<Integer, FieldId> joinedFields = new HashMap<>();
  private final Map<Integer, List<Lock>> joinedUnder = new HashMap<>();

  TaskRecorder(Context context, ObjectRecorder objects, IntFunction<Site> site, String method) {
    this.context = context;
    this.objects = objects;
    this.site = site;
    this.method = method;
  }

  /** A call; {@code effects} are those of a library method, none for one of the program. */
  void called(int opcode, Call call, List<Effect> effects) {
    int first = call.isStatic() ? 0 : 1;
    for (int i = first; i < call.arguments().size(); i++) {
      thread(call.arguments().get(i));
      if (effects.isEmpty()) {
        lend(call.arguments().get(i));
      }
    }
    if (!call.declared().name().equals("<init>")) {
      Optional<Path> on = call.receiver();
      if (on.isPresent() && !isKnown(on.get())) {
        thread(on.get());
      }
    }
    Optional<Path> receiver = call.receiver();
    if (receiver.isPresent()) {
      onReceiver(opcode, call, receiver.get(), effects);
    }
    for (Effect effect : effects) {
      if (effect instanceof Effect.NeedsEnd) {
        Path made =
            call.receiver().orElse(Path.of(new Root.Alloc(call.at()), "Ljava/lang/Object;"));
        alloc(made).ifPresent(a -> executors.put(a, site.apply(call.at())));
      } else if (effect instanceof Effect.End end) {
        operand(call, end.executor()).ifPresent(this::end);
      } else if (effect instanceof Effect.Clear clear) {
        operand(call, clear.variable()).map(Access::fieldOf).ifPresent(cleared::add);
      } else if (effect instanceof Effect.Withdraw withdraw) {
        operand(call, withdraw.thread()).ifPresent(t -> withdrawn.add(objects.resolve(t)));
      }
    }
  }

  private boolean isKnown(Path thread) {
    return SpawnTable.isBareAlloc(thread)
        && threads.containsKey(((Root.Alloc) thread.root()).site());
  }

  /** A thread is used in a way that may be, or lead to, its start. */
  private void thread(Path path) {
    if (path.isReference() && context.library().roles(path).contains(TypeRole.THREAD)) {
      alloc(path).ifPresent(settled::set);
      doubtful |= !isKnown(path);
    }
  }

  private void onReceiver(int opcode, Call call, Path receiver, List<Effect> effects) {
    Set<TypeRole> roles = context.library().roles(receiver);
    if (roles.contains(TypeRole.THREAD)) {
      thread(opcode, call, receiver, effects);
    } else if (roles.contains(TypeRole.THREAD_LOCAL)) {
      threadLocal(call, receiver, effects);
    } else if (effects.isEmpty()) {
      lend(receiver);
    }
  }

  private void thread(int opcode, Call call, Path receiver, List<Effect> effects) {
    Optional<Integer> alloc = alloc(receiver);
    if (call.declared().name().equals("<init>")) {
      alloc.ifPresent(a -> threads.put(a, site.apply(call.at())));
      boolean task = effects.stream().anyMatch(e -> e instanceof Effect.Store);
      if (!effects.isEmpty() && !task && receiver.isOf(call.declared().owner())) {
        alloc.ifPresent(withoutTask::set);
      }
    } else if (effects.stream().anyMatch(e -> e instanceof Effect.Spawn)) {
      alloc.filter(withoutTask::get).ifPresent(a -> empty.add(site.apply(call.at())));
      alloc.ifPresent(settled::set);
    } else if (opcode == Opcodes.INVOKEVIRTUAL
        && call.declared().name().equals("run")
        && call.declared().descriptor().equals("()V")
        && !method.equals("run")) {
      if (!withdrawn.contains(objects.resolve(receiver))) {
        runCalls.add(site.apply(call.at()));
      }
      alloc.ifPresent(settled::set);
    } else if (effects.isEmpty()) {
      lend(receiver); // a method of the program may start it
    }
  }

  private void threadLocal(Call call, Path variable, List<Effect> effects) {
    FieldId field = Access.fieldOf(variable);
    if (field == null || call.declared().name().equals("<init>")) {
      return;
    }
    for (Effect effect : effects) {
      if (effect instanceof Effect.Load) {
        asked.add(field);
      } else if (effect instanceof Effect.Store) {
        Root value = call.arguments().get(1).root();
        boolean nothing = value instanceof Root.Null || value instanceof Root.Static;
        if (nothing) {
          cleared.add(field);
        } else {
          sets.add(new LocalSet(field, site.apply(call.at())));
        }
      }
    }
  }

  private void end(Path executor) {
    alloc(executor).ifPresent(settled::set);
    FieldId field = Access.fieldOf(objects.resolve(executor));
    if (field != null) {
      ended.add(field);
    }
  }

  /** Somebody else gets the object. */
  private void lend(Path path) {
    if (!path.isReference()) {
      return;
    }
    if (SpawnTable.isBareAlloc(path)) {
      settled.set(((Root.Alloc) path.root()).site());
    }
    FieldId field = Access.fieldOf(path);
    if (field != null && context.library().roles(path).contains(TypeRole.EXECUTOR)) {
      lent.add(field);
    }
  }

  /** A lambda or a method reference is made of objects; what a library method is called on. */
  void captured(List<Path> captured, List<Effect> effects) {
    captured.forEach(this::lend);
    boolean ends = effects.stream().anyMatch(e -> e instanceof Effect.End);
    if (ends && captured.size() == 1) {
      end(captured.get(0));
    }
  }

  /** The method returns. */
  void returned(Path result, State s) {
    lend(result);
    thread(result);
    settled.or(s.escaped);
  }

  /** A wait with a time-out for others. */
  void timedJoin(int at, Path of, BitSet spawns, boolean dropped, boolean inLoop) {
    timedJoins.add(new TimedJoin(objects.resolve(of), spawns, dropped, inLoop, site.apply(at)));
  }

  /** A wait for others without time-out. */
  void joined(int at, Path of, BitSet spawns, List<Lock> held) {
    joined.computeIfAbsent(at, k -> new BitSet()).or(spawns);
    FieldId field = Access.fieldOf(objects.resolve(of));
    if (field != null) {
      joinedFields.put(at, field);
    }
    List<Lock> known = joinedUnder.get(at);
    joinedUnder.put(at, known == null ? held : Recorder.common(known, held));
  }

  private static Optional<Integer> alloc(Path path) {
    return SpawnTable.isBareAlloc(path)
        ? Optional.of(((Root.Alloc) path.root()).site())
        : Optional.empty();
  }

  private static Optional<Path> operand(Call call, Operand operand) {
    return operand.index() == Operand.RECEIVER ? call.receiver() : call.argument(operand.index());
  }

  TaskFacts facts(List<Spawn> spawns) {
    Map<Integer, FieldId> fields = new LinkedHashMap<>();
    for (Store store : objects.heap().all()) {
      Optional<Integer> alloc = alloc(store.value());
      FieldId field = Access.fieldOf(store.location());
      if (alloc.isPresent() && field != null && executors.containsKey(alloc.get())) {
        fields.put(alloc.get(), field);
      } else {
        alloc.ifPresent(settled::set);
      }
    }
    for (Spawn spawn : spawns) {
      alloc(spawn.task()).ifPresent(settled::set);
    }
    List<Made> made = new ArrayList<>();
    executors.forEach(
        (alloc, at) -> {
          Optional<FieldId> field = Optional.ofNullable(fields.get(alloc));
          if (field.isPresent() || !settled.get(alloc)) {
            made.add(new Made(at, field));
          }
        });
    List<Site> idle = new ArrayList<>();
    threads.forEach(
        (alloc, at) -> {
          if (!settled.get(alloc) && !doubtful) {
            idle.add(at);
          }
        });
    TaskFacts found =
        new TaskFacts(
            List.copyOf(runCalls),
            idle,
            List.copyOf(empty),
            made,
            ended,
            lent,
            sets.stream().filter(l -> !asked.contains(l.variable())).toList(),
            cleared,
            List.copyOf(timedJoins),
            poolWaits(spawns),
            joins(spawns));
    return found.equals(TaskFacts.NONE) ? TaskFacts.NONE : found; // most methods have none
  }

  private List<HeldJoin> joins(List<Spawn> spawns) {
    List<HeldJoin> joins = new ArrayList<>();
    joined.forEach(
        (at, ended) -> {
          List<MethodId> bodies = new ArrayList<>();
          for (Spawn spawn : spawns) {
            if (ended.get(spawn.index())) {
              TaskBody.of(spawn.task(), spawn.declared(), context, objects.heap()::at)
                  .forEach(b -> bodies.add(b.method()));
            }
          }
          Optional<FieldId> field = Optional.ofNullable(joinedFields.get(at));
          List<LockName> held =
              joinedUnder.getOrDefault(at, List.of()).stream()
                  .map(objects::resolve)
                  .map(Lock::name)
                  .toList();
          if (field.isPresent() || !bodies.isEmpty()) {
            joins.add(new HeldJoin(site.apply(at), held, field, bodies));
          }
        });
    return joins;
  }

  private List<PoolWait> poolWaits(List<Spawn> spawns) {
    Set<Integer> sites = new TreeSet<>(joined.keySet());
    List<PoolWait> waits = new ArrayList<>();
    for (int at : sites) {
      BitSet ended = joined.getOrDefault(at, new BitSet());
      for (Spawn spawn : spawns) {
        if (ended.get(spawn.index())) {
          objects
              .pool(spawn)
              .ifPresent(
                  p -> add(waits, new PoolWait(p, objects.isSingleThread(p), site.apply(at))));
        }
      }
    }
    return waits;
  }

  private static void add(List<PoolWait> waits, PoolWait wait) {
    if (!waits.contains(wait)) {
      waits.add(wait);
    }
  }
}
