package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.CallFact;
import dev.threadproof.engine.facts.Context;
import dev.threadproof.engine.facts.Given;
import dev.threadproof.engine.facts.Heap;
import dev.threadproof.engine.facts.Order;
import dev.threadproof.engine.facts.Spawn;
import dev.threadproof.engine.facts.TaskBody;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a task runs, as if the method that starts it called it with no lock held. */
final class TaskCalls {

  private TaskCalls() {}

  /** The body itself, and the functions that it was given and calls. */
  static List<Invocation> of(
      Spawn spawn, TaskBody body, Context context, Summaries summaries, Heap heap) {
    CallFact call =
        new CallFact(
            spawn.declared(),
            List.of(body.method()),
            body.arguments(),
            List.of(),
            Set.of(),
            new BitSet(),
            spawn.site(),
            false,
            new BitSet(),
            Order.NONE,
            Given.NONE,
            true);
    return Invocation.of(call, context, summaries, heap);
  }

  /**
   * The task as callers know it, where all that is known of it here is that it runs what they give:
   * a thread made round a parameter.
   */
  static Optional<Spawn> given(
      Spawn spawn, List<TaskBody> bodies, Context context, Summaries summaries, Heap heap) {
    boolean made = spawn.task().root() instanceof Root.Alloc;
    if (!spawn.task().isBare() || !(made || spawn.task().root() instanceof Root.Lambda)) {
      return Optional.empty();
    } else if (bodies.isEmpty()) {
      return heap.at(spawn.task().element("Ljava/lang/Object;")).stream()
          .filter(TaskCalls::isGiven)
          .findFirst()
          .map(p -> spawn.running(p, spawn.declared()));
    }
    return bodies.stream()
        .flatMap(b -> of(spawn, b, context, summaries, heap).stream())
        .flatMap(
            i -> i.callee().deferred().stream().flatMap(later -> i.stillDeferred(later).stream()))
        .filter(later -> !made || later.must().isEmpty())
        .findFirst()
        .map(later -> made ? spawn.running(later.arguments().get(0), later.declared()) : spawn);
  }

  private static boolean isGiven(Path function) {
    return function.root() instanceof Root.Param;
  }
}
