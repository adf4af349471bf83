package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.CallFact;
import dev.threadproof.engine.facts.Context;
import dev.threadproof.engine.facts.Heap;
import dev.threadproof.engine.facts.Substitution;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call with one callee, deferred calls on functional arguments resolved where the caller knows
 * the argument.
 */
record Invocation(CallFact fact, MethodSummary callee, Substitution into, Heap heap) {

  private static final int MAX_DEPTH = 3;

  /**
   * The invocations that a call may be.
   *
   * @param heap of the caller
   */
  static List<Invocation> of(CallFact call, Context context, Summaries summaries, Heap heap) {
    List<Invocation> all = new ArrayList<>();
    collect(new Asked(context, summaries, heap), call, 0, all);
    return all;
  }

  private record Asked(Context context, Summaries summaries, Heap heap) {}

  private static void collect(Asked asked, CallFact call, int depth, List<Invocation> all) {
    for (MethodId target : call.targets()) {
      Optional<MethodSummary> callee = asked.summaries().of(target);
      if (callee.isEmpty()) {
        continue;
      }
      Invocation invocation =
          new Invocation(
              call,
              callee.get(),
              new Substitution(call.arguments(), call.site().insn()),
              asked.heap());
      all.add(invocation);
      if (depth < MAX_DEPTH) {
        for (CallFact deferred : callee.get().deferred()) {
          invocation
              .resolve(deferred, asked.context())
              .ifPresent(c -> collect(asked, c, depth + 1, all));
        }
      }
    }
  }

  /** The callee's deferred call as a call of the caller, when the caller knows what is called. */
  private Optional<CallFact> resolve(CallFact deferred, Context context) {
    List<Path> arguments = arguments(deferred);
    Path receiver = arguments.get(0);
    if (receiver.root() instanceof Root.Lambda lambda && receiver.isBare()) {
      List<Path> all = new ArrayList<>(lambda.captured());
      all.addAll(arguments.subList(1, arguments.size()));
      return Optional.of(renamed(deferred, List.of(lambda.body()), all));
    }
    MethodId declared = deferred.declared();
    return context
        .calls()
        .onExactly(receiver.className(), declared.name(), declared.descriptor())
        .map(m -> renamed(deferred, List.of(m), arguments));
  }

  /** The callee's deferred call where it stays deferred in the caller. */
  Optional<CallFact> stillDeferred(CallFact deferred) {
    List<Path> arguments = arguments(deferred);
    return arguments.get(0).root() instanceof Root.Param
        ? Optional.of(renamed(deferred, List.of(), arguments))
        : Optional.empty();
  }

  private List<Path> arguments(CallFact deferred) {
    return deferred.arguments().stream().map(into::apply).map(heap::resolve).toList();
  }

  private CallFact renamed(CallFact deferred, List<MethodId> targets, List<Path> arguments) {
    List<Lock> held = into.apply(deferred.must(), fact.must());
    return new CallFact(
        deferred.declared(),
        targets,
        arguments,
        held,
        Set.of(held),
        new BitSet(),
        fact.site(),
        fact.inLoop() || deferred.inLoop(),
        fact.running(),
        deferred.order().within(fact.order()),
        fact.given(),
        fact.sure());
  }

  /** Whether the caller alone knows the object at the root of the callee's path. */
  boolean isOwned(Path path) {
    if (!(path.root() instanceof Root.Param p)) {
      return false;
    }
    return fact.owned().get(p.index()) || (p.index() == 0 && constructs());
  }

  private boolean constructs() {
    return !fact.arguments().isEmpty()
        && fact.arguments().get(0).root() instanceof Root.Alloc
        && callee.method().name().equals("<init>");
  }
}
