package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.hierarchy.ResolvedMethod;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Calls whose callees have bodies in the program: their summaries are applied to the caller's
 * state.
 */
final class BodyTransfer {

  private final Context context;
  private final Recorder recorder;
  private final Exits exits;

  BodyTransfer(Context context, Recorder recorder, Exits exits) {
    this.context = context;
    this.recorder = recorder;
    this.exits = exits;
  }

  /** The declaring class's version of a method handle's method. */
  MethodId resolve(MethodId id) {
    MethodId resolved =
        context
            .hierarchy()
            .resolveMethod(id.owner(), id.name(), id.descriptor())
            .map(ResolvedMethod::id)
            .orElse(id);
    return context.calls().shared(resolved);
  }

  /** A call on a lambda that is at hand. */
  List<State> lambda(Call call, Root.Lambda lambda, State s) {
    List<Path> arguments = new ArrayList<>(lambda.captured());
    arguments.addAll(call.arguments().subList(1, call.arguments().size()));
    Call direct =
        new Call(
            call.at(),
            lambda.body(),
            context.calls().shape(lambda.body().descriptor()),
            arguments,
            call.isStatic(),
            call.unknown());
    if (context.callees().effect(lambda.body()).isEmpty()) {
      exits.call(call.at(), s);
      CallTransfer.pushResult(call, call.unknown(), s);
      return List.of(s);
    }
    CallResolver.Targets target = new CallResolver.Targets(List.of(lambda.body()), true, false);
    List<State> after = apply(direct, target, s, call);
    return after;
  }

  List<State> apply(Call call, CallResolver.Targets targets, State s) {
    return apply(call, targets, s, call);
  }

  private List<State> apply(Call call, CallResolver.Targets targets, State s, Call original) {
    recorder.called(call, targets, s);
    s.stir();
    Substitution into = new Substitution(call.arguments(), call.at());
    List<CalleeEffect> effects = new ArrayList<>();
    for (MethodId target : targets.methods()) {
      effects.add(context.callees().effect(target).orElse(CalleeEffect.NONE));
    }
    List<Outcome> outcomes = outcomes(effects, targets.sure());
    boolean releases = releases(outcomes);
    // what a Runnable or a Supplier does that somebody gives us is not known by those in sight
    boolean open = !targets.sure() && isOfLibrary(call.declared().owner());
    Leak.Way raises = open ? Leak.Way.CALL : raises(effects);
    if (!releases && raises.isOfCall()) {
      exits.call(call.at(), s, raises);
    }
    Path result = original.unknown();
    if (effects.size() == 1) {
      sideEffects(call, effects.get(0), s);
      result = result(call, original, effects.get(0));
    } else {
      alternatives(call, effects, s);
    }
    List<State> after = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      State next = outcomes.size() == 1 ? s : s.copy();
      for (Held change : outcome.changes()) {
        Lock lock = recorder.objects().resolve(into.apply(change.lock()));
        if (change.count() < 0) {
          recorder.releasing(call.at(), lock, next);
        }
        next.locks = next.locks.change(lock, change.count(), call.at());
      }
      if (releases) {
        exits.call(call.at(), next);
      }
      Path value =
          outcome.result() != null && (outcomes.size() > 1 || targets.sure())
              ? Path.constant(outcome.result())
              : result;
      CallTransfer.pushResult(original, value, next);
      after.add(next);
    }
    return after;
  }

  /**
   * Only one of the callees runs: what one starts does not meet what another would have started.
   */
  private void alternatives(Call call, List<CalleeEffect> effects, State s) {
    BitSet before = s.running;
    Variables read = s.read;
    BitSet running = new BitSet();
    Variables common = null;
    for (CalleeEffect effect : effects) {
      s.running = before;
      s.read = read;
      sideEffects(call, effect, s);
      running = Access.either(running, s.running);
      common = common == null ? s.read : common.common(s.read);
    }
    s.running = effects.isEmpty() ? before : running;
    s.read = common == null ? read : common;
  }

  private static boolean releases(List<Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      for (Held held : outcome.changes()) {
        if (held.count() < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOfLibrary(String className) {
    return context.hierarchy().find(className).filter(ClassInfo::target).isEmpty();
  }

  private static Leak.Way raises(List<CalleeEffect> effects) {
    Leak.Way raises = Leak.Way.UNLIKELY;
    for (CalleeEffect effect : effects) {
      raises = raises.or(effect.raises());
    }
    return raises;
  }

  private void sideEffects(Call call, CalleeEffect effect, State s) {
    Substitution into = names(call, effect);
    for (Store store : effect.stores()) {
      recorder.objects().stored(into.apply(store.location()), into.apply(store.value()));
    }
    BitSet escaping = effect.escaping();
    for (int i = escaping.nextSetBit(0); i >= 0; i = escaping.nextSetBit(i + 1)) {
      if (i < call.arguments().size()) {
        recorder.objects().escape(call.arguments().get(i), s);
      }
    }
    recorder.objects().inherited(call.at(), effect.spawns(), into, s);
    for (Path join : effect.joins()) {
      recorder.joined(call.at(), into.apply(join), true, s);
    }
    s.read = s.read.or(effect.read());
    recorder.released(call.at(), effect.written());
    for (Path arrival : effect.arrivals()) {
      recorder.arrived(call.at(), into.apply(arrival));
    }
  }

  /** The callee's names in ours: what it made and returns is ours alone, or known to others. */
  private static Substitution names(Call call, CalleeEffect effect) {
    return effect.fresh()
        ? new Substitution(call.arguments(), call.at())
        : new Substitution(call.arguments(), new Root.Result(call.at()));
  }

  private static Path result(Call call, Call original, CalleeEffect effect) {
    if (effect.fresh()) {
      String descriptor = effect.result().map(Path::type).orElse(call.shape().result());
      return Path.of(new Root.Alloc(call.at()), descriptor);
    }
    Optional<Path> path = effect.result();
    if (path.isEmpty()) {
      return original.unknown();
    }
    Path mine = names(call, effect).apply(path.get());
    return mine.root() instanceof Root.Any && mine.isBare() ? original.unknown() : mine;
  }

  /** Outcomes that lock changes tell apart; of several callees only what all agree on. */
  private static List<Outcome> outcomes(List<CalleeEffect> effects, boolean sure) {
    if (effects.size() == 1 && sure) {
      return told(effects.get(0).outcomes());
    }
    List<Held> common = null;
    for (CalleeEffect effect : effects) {
      for (Outcome outcome : effect.outcomes()) {
        if (common == null) {
          common = outcome.changes();
        } else if (!common.equals(outcome.changes())) {
          return List.of(new Outcome(List.of(), null));
        }
      }
    }
    return List.of(new Outcome(common == null ? List.of() : common, null));
  }

  /**
   * Where the result does not tell whether a lock was taken, something decides that the caller
   * shares with its callees, such as a field that says whether to lock at all: no leak is made of
   * what may have been taken.
   */
  private static List<Outcome> told(List<Outcome> outcomes) {
    if (outcomes.size() < 2) {
      return outcomes;
    }
    long results =
        outcomes.stream().map(Outcome::result).filter(Objects::nonNull).distinct().count();
    if (results == outcomes.size()) {
      return outcomes;
    }
    boolean releases =
        outcomes.stream().anyMatch(o -> o.changes().stream().anyMatch(h -> h.count() < 0));
    return releases ? outcomes : List.of(new Outcome(List.of(), null));
  }
}
