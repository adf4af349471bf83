package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.model.Operand;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Calls of library methods that a model speaks of. */
final class ModelTransfer {

  private static final MethodId RUN = new MethodId("java/lang/Runnable", "run", "()V");

  /** Final in Object, so that no class can mean anything else by them. */
  private static final Set<String> MONITOR_METHODS = Set.of("wait", "notify", "notifyAll");

  private final Context context;
  private final Recorder recorder;
  private final Exits exits;
  private final Attempts attempts;
  private final Joins joins;
  private final ModelValues values;

  ModelTransfer(
      Context context, FlowGraph graph, Recorder recorder, Exits exits, Interpreter flow) {
    this.context = context;
    this.recorder = recorder;
    this.exits = exits;
    this.attempts = new Attempts(recorder);
    this.joins = new Joins(context, graph, recorder, flow);
    this.values = new ModelValues(recorder.objects());
  }

  List<State> apply(Call call, List<Effect> effects, State s) {
    boolean releases = false;
    boolean quiet = false;
    for (Effect effect : effects) {
      releases |= isRelease(effect);
      quiet |= isQuiet(effect);
    }
    Path result = values.result(call, effects);
    // A wait that is interrupted is taken for one that ended: hardly anybody interrupts, and who
    // catches the exception goes on as if it could not happen.
    for (Effect effect : effects) {
      if (effect instanceof Effect.Join join && Joins.surelyEnds(call, join)) {
        one(call, effect, result, s);
      }
    }
    if (!releases && !quiet) {
      exits.call(call.at(), s);
    }
    synchronise(call, s);
    if (recorder.isRecording()) {
      Touches.of(call, effects, context, recorder).ifPresent(t -> recorder.touched(t, s));
    }
    for (Effect effect : effects) { // joins once more: invokeAll waits for what it starts itself
      one(call, effect, result, s);
    }
    boolean held = false;
    for (Effect effect : effects) {
      if (effect instanceof Effect.TryAcquire tried) {
        return attempts.lock(call, ModelValues.lock(call, tried.lock(), tried.mode()), s);
      } else if (effect instanceof Effect.TryPermit tried) {
        return attempts.permit(call, ModelValues.path(call, tried.from()), s);
      } else if (effect instanceof Effect.TellAlive alive) {
        return alive(call, ModelValues.path(call, alive.thread()), result, s);
      } else if (effect instanceof Effect.Convert convert) {
        recorder.looked(call.at(), Lock.of(ModelValues.path(call, convert.lock()), true), false);
        return attempts.convert(call, ModelValues.path(call, convert.lock()), convert.mode(), s);
      } else if (effect instanceof Effect.TellHeld tell) {
        held |= holds(call, tell, s);
      }
    }
    CallTransfer.pushResult(call, held ? Path.constant(1) : result, s);
    return List.of(s);
  }

  /** The thread still runs, or it has ended and what it did is seen. */
  private List<State> alive(Call call, Path thread, Path result, State s) {
    if (!recorder.objects().awaited(thread).intersects(s.running)) {
      CallTransfer.pushResult(call, result, s);
      return List.of(s);
    }
    State ended = s.copy();
    recorder.objects().ended(thread, ended);
    ended.push(Path.constant(0));
    s.push(Path.constant(1));
    return List.of(s, ended);
  }

  /**
   * Whether the method holds the lock, or its caller does: who asks for a lock that is not taken
   * here is about to give it back.
   */
  private boolean holds(Call call, Effect.TellHeld tell, State s) {
    Lock lock = ModelValues.lock(call, tell.lock(), Effect.Mode.EXCLUSIVE);
    recorder.asked(lock);
    boolean callers = lock.path().isDefinite() && s.locks.locks().isEmpty();
    return s.locks.holds(lock) || callers;
  }

  private static boolean isQuiet(Effect effect) {
    return effect instanceof Effect.Pure
        || effect instanceof Effect.NoThrow
        || effect instanceof Effect.TellHeld;
  }

  private static boolean isRelease(Effect effect) {
    return effect instanceof Effect.Release
        || effect instanceof Effect.ReleaseHeld
        || effect instanceof Effect.GivePermit;
  }

  private void one(Call call, Effect effect, Path result, State s) {
    int at = call.at();
    if (effect instanceof Effect.Acquire acquire) {
      Lock lock = ModelValues.lock(call, acquire.lock(), acquire.mode());
      recorder.acquired(at, lock, s, false);
      s.locks = s.locks.change(lock, 1, at);
    } else if (effect instanceof Effect.Release release) {
      release(at, ModelValues.lock(call, release.lock(), release.mode()), s);
    } else if (effect instanceof Effect.ReleaseHeld release) {
      release(at, Attempts.held(ModelValues.path(call, release.lock()), s), s);
    } else if (effect instanceof Effect.Optimistic optimistic) {
      Lock lock = ModelValues.lock(call, optimistic.lock(), Effect.Mode.SHARED);
      recorder.looked(at, lock, true);
      s.look(lock, true);
    } else if (effect instanceof Effect.Validate validate) {
      Lock lock = ModelValues.lock(call, validate.lock(), Effect.Mode.SHARED);
      recorder.looked(at, lock, false);
      s.look(lock, false);
    } else if (effect instanceof Effect.Publish publish) {
      variable(call, publish.by()).ifPresent(v -> recorder.released(at, Variables.NONE.and(v)));
    } else if (effect instanceof Effect.Observe observe) {
      variable(call, observe.by()).ifPresent(s::synchronise);
    } else if (effect instanceof Effect.Interrupt) {
      recorder.released(at, Variables.NONE.and(FieldNumbers.INTERRUPT));
    } else if (effect instanceof Effect.TakePermit take) {
      attempts.take(call, ModelValues.path(call, take.from()), s);
    } else if (effect instanceof Effect.GivePermit give) {
      attempts.give(call, ModelValues.path(call, give.to()), s);
    } else if (effect instanceof Effect.Threads threads) {
      oneThread(call, threads, result);
    } else if (effect instanceof Effect.Permits permits) {
      if (ModelValues.operand(call, permits.count(), result)
          .filter(Path.constant(1)::equals)
          .isPresent()) {
        recorder.objects().single(call.arguments().get(0));
      }
    } else if (effect instanceof Effect.Wait wait) {
      ModelValues.operand(call, wait.on(), result)
          .ifPresent(on -> recorder.waited(at, on, isMonitor(call), wait.timed(), s));
    } else if (effect instanceof Effect.Signal signal) {
      SignalFact.Kind kind = signal.all() ? SignalFact.Kind.SIGNAL_ALL : SignalFact.Kind.SIGNAL;
      ModelValues.operand(call, signal.on(), result)
          .ifPresent(on -> recorder.signalled(at, kind, on, isMonitor(call), s));
    } else if (effect instanceof Effect.Spawn spawn) {
      ModelValues.operand(call, spawn.task(), result)
          .ifPresent(task -> spawn(call, spawn.task(), task, result, s));
    } else if (effect instanceof Effect.Follow follow) {
      ModelValues.operand(call, follow.task(), result)
          .ifPresent(task -> follow(call, follow.task(), task, result, s));
    } else if (effect instanceof Effect.RunNow now) {
      ModelValues.operand(call, now.task(), result)
          .ifPresent(task -> runNow(call, now.task(), task, s));
    } else if (effect instanceof Effect.RunEach each) {
      ModelValues.operand(call, each.task(), result)
          .ifPresent(task -> runEach(call, each.task(), task, s));
    } else if (effect instanceof Effect.Keep keep) {
      ModelValues.operand(call, keep.task(), result)
          .ifPresent(task -> recorder.objects().escape(task, s));
    } else if (effect instanceof Effect.Join join) {
      joins.apply(call, join, result, s);
    } else if (effect instanceof Effect.Arrive arrive) {
      ModelValues.operand(call, arrive.at(), result).ifPresent(of -> arrive(call.at(), of));
    } else if (effect instanceof Effect.Store store) {
      Optional<Path> value = ModelValues.operand(call, store.value(), result);
      ModelValues.operand(call, store.into(), result)
          .ifPresent(into -> value.ifPresent(v -> store(v, into, store.content(), s)));
    } else {
      content(call, effect, result, s);
    }
  }

  private void content(Call call, Effect effect, Path result, State s) {
    if (effect instanceof Effect.ReadContent read) {
      ModelValues.operand(call, read.of(), result)
          .ifPresent(of -> recorder.access(call.at(), ModelValues.source(of), true, false, s));
    } else if (effect instanceof Effect.WriteContent write) {
      ModelValues.operand(call, write.of(), result)
          .ifPresent(
              of -> {
                recorder.access(call.at(), of, true, true, s);
                recorder.wrapped(call.at(), of, true, s);
              });
    } else if (effect instanceof Effect.View view && isWalk(call)) {
      ModelValues.operand(call, view.of(), result)
          .ifPresent(of -> recorder.wrapped(call.at(), of, false, s));
    }
  }

  /** Whether the call returns an iterator or a stream. */
  private boolean isWalk(Call call) {
    String type = call.shape().result();
    if (!type.startsWith("L")) {
      return false;
    }
    Set<TypeRole> roles = context.library().roles(type.substring(1, type.length() - 1));
    return roles.contains(TypeRole.CONFINED) || roles.contains(TypeRole.PIPELINE);
  }

  /** A pool that is made with one thread at most runs its tasks one after the other. */
  private void oneThread(Call call, Effect.Threads threads, Path result) {
    boolean one =
        ModelValues.operand(call, threads.count(), result)
            .filter(Path.constant(1)::equals)
            .isPresent();
    if (one && call.arguments().get(0).root() instanceof Root.Alloc made) {
      recorder.objects().serial(made.site());
    }
  }

  private void release(int at, Lock lock, State s) {
    recorder.releasing(at, lock, s);
    s.release(lock, at);
  }

  /** Whether the call is one of those that every object has for its monitor. */
  private static boolean isMonitor(Call call) {
    return MONITOR_METHODS.contains(call.declared().name());
  }

  private Optional<Integer> variable(Call call, Operand operand) {
    return ModelValues.operand(call, operand, Path.OTHER)
        .map(Access::fieldOf)
        .map(context.numbers()::of);
  }

  private void arrive(int at, Path of) {
    recorder.arrived(at, of);
    FieldId field = Access.fieldOf(of);
    if (field != null) {
      recorder.released(at, Variables.NONE.and(context.numbers().of(field)));
    }
  }

  /** An atomic variable orders as a volatile one does; its calls both read and write. */
  private void synchronise(Call call, State s) {
    FieldId field = call.receiver().map(Access::fieldOf).orElse(null);
    if (field != null && roles(call.arguments().get(0)).contains(TypeRole.ATOMIC)) {
      s.synchronise(context.numbers().of(field));
      recorder.released(call.at(), Variables.NONE.and(context.numbers().of(field)));
    }
  }

  private Set<TypeRole> roles(Path path) {
    return context.library().roles(path);
  }

  private void store(Path value, Path into, boolean content, State s) {
    Path item = content ? ModelValues.source(value).element("Ljava/lang/Object;") : value;
    recorder.objects().stored(into.element(item.type()), item);
    if (!recorder.objects().isOwned(into, s)) {
      recorder.objects().escape(value, s);
    }
  }

  private void spawn(Call call, Operand operand, Path task, Path result, State s) {
    List<Path> handles = new ArrayList<>(List.of(task));
    call.receiver().ifPresent(handles::add);
    call.arguments().stream()
        .filter(a -> a.isReference() && roles(a).contains(TypeRole.EXECUTOR))
        .filter(a -> !handles.contains(a))
        .forEach(handles::add);
    if (result.isReference()) {
      handles.add(result);
      call.receiver()
          .filter(this::isFuture)
          .ifPresent(r -> recorder.objects().stored(result.element(r.type()), r));
    }
    recorder.objects().spawned(call, task, functional(call, operand), handles, s);
  }

  /** A stage is one more thread only after a stage of which it is known that it runs elsewhere. */
  private void follow(Call call, Operand operand, Path task, Path result, State s) {
    boolean elsewhere = call.receiver().filter(r -> recorder.objects().isOfThread(r)).isPresent();
    if (elsewhere) {
      spawn(call, operand, task, result, s);
    } else {
      recorder.objects().escape(task, s);
    }
  }

  private boolean isFuture(Path path) {
    return roles(path).contains(TypeRole.FUTURE);
  }

  private void runNow(Call call, Operand operand, Path task, State s) {
    MethodId method = functional(call, operand);
    if (task.root() instanceof Root.Lambda lambda && task.isBare()) {
      if (context.callees().effect(lambda.body()).isPresent()) {
        List<Path> arguments = new ArrayList<>(lambda.captured());
        Call direct = direct(call, lambda.body(), arguments);
        recorder.called(direct, new CallResolver.Targets(List.of(lambda.body()), true, false), s);
      }
      for (boolean write : Referred.writes(lambda.body(), lambda.captured(), context)) {
        recorder.access(call.at(), lambda.captured().get(0), true, write, s);
      }
      return;
    }
    List<Path> arguments = List.of(task);
    Call direct = direct(call, method, arguments);
    Optional<MethodId> body =
        context.calls().onExactly(task.className(), method.name(), method.descriptor());
    if (body.isPresent()) {
      recorder.called(direct, new CallResolver.Targets(List.of(body.get()), true, false), s);
    } else {
      recorder.unknownCall(direct, s);
    }
  }

  private Call direct(Call call, MethodId method, List<Path> arguments) {
    CallShape shape = context.calls().shape(method.descriptor());
    return new Call(call.at(), method, shape, arguments, false, Path.WIDE);
  }

  /** The threads of a parallel stream have ended when its operation returns. */
  private void runEach(Call call, Operand operand, Path task, State s) {
    if (call.receiver().filter(ModelValues::isParallel).isEmpty()) {
      runNow(call, operand, task, s);
      return;
    }
    BitSet before = s.running;
    MethodId method = functional(call, operand);
    recorder.objects().spawned(call, task, method, List.of(task), s);
    recorder.objects().spawned(call, task, method, List.of(task), s); // more than one at once
    BitSet ended = (BitSet) s.running.clone();
    ended.andNot(before);
    s.join(ended);
  }

  /** The functional method of the operand's declared type. */
  private MethodId functional(Call call, Operand operand) {
    if (operand.index() == Operand.RECEIVER) {
      return RUN;
    }
    Type[] types = Type.getArgumentTypes(call.declared().descriptor());
    if (operand.index() < 0
        || operand.index() >= types.length
        || types[operand.index()].getSort() != Type.OBJECT) {
      return RUN;
    }
    return context
        .hierarchy()
        .functionalMethod(types[operand.index()].getInternalName())
        .orElse(RUN);
  }
}
