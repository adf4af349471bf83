package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Context;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.Spawn;
import dev.threadproof.engine.facts.Substitution;
import dev.threadproof.engine.facts.TaskBody;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the threads touch that a method starts, in the method's names. */
final class ThreadLifter {

  private static final int MAX_THREADS = 24;

  private final Context context;
  private final Summaries summaries;
  private final MethodFacts facts;
  private final Invocations invocations;
  private final Set<String> limits = new TreeSet<>();

  ThreadLifter(Context context, Summaries summaries, MethodFacts facts, Invocations invocations) {
    this.context = context;
    this.summaries = summaries;
    this.facts = facts;
    this.invocations = invocations;
  }

  Set<String> limits() {
    return limits;
  }

  List<ThreadSummary> threads() {
    List<ThreadSummary> all = new ArrayList<>();
    for (Spawn spawn : facts.spawns()) {
      if (all.size() >= MAX_THREADS) {
        limits.add("threads");
        break;
      }
      boolean own = spawn.site().method().equals(facts.method());
      Set<MethodId> bodies = new LinkedHashSet<>();
      ThreadAccesses accesses = new ThreadAccesses(facts.heap());
      for (TaskBody body : TaskBody.of(spawn.task(), spawn.declared(), context, facts.heap()::at)) {
        bodies.add(body.method());
        run(body, own, accesses);
      }
      if (!own) {
        inherit(spawn, bodies, accesses);
      }
      if (accesses.overflow()) {
        limits.add("thread-accesses");
      }
      all.add(new ThreadSummary(spawn, own, List.copyOf(bodies), accesses.list()));
    }
    return all;
  }

  /** The accesses of a body and of the tasks that it starts in turn. */
  private void run(TaskBody body, boolean own, ThreadAccesses out) {
    Optional<MethodSummary> summary = summaries.of(body.method());
    if (summary.isPresent()) {
      Substitution into = new Substitution(body.arguments(), -1);
      if (own) {
        out.addAll(summary.get().accesses(), into);
      } else {
        out.addNamed(summary.get().accesses(), into);
      }
      for (ThreadSummary nested : summary.get().threads()) {
        out.addNamed(nested.accesses(), into);
      }
    }
  }

  private void inherit(Spawn spawn, Set<MethodId> bodies, ThreadAccesses out) {
    Integer at = facts.spawnInstructions().get(spawn.index());
    for (Invocation invocation : at == null ? List.<Invocation>of() : invocations.at(at)) {
      for (ThreadSummary thread : invocation.callee().threads()) {
        if (thread.spawn().site().equals(spawn.site())) {
          bodies.addAll(thread.bodies());
          out.addNamed(thread.accesses(), invocation.into());
        }
      }
    }
  }
}
