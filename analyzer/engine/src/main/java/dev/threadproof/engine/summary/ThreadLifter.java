package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.CallFact;
import dev.threadproof.engine.facts.Context;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.Order;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.facts.Spawn;
import dev.threadproof.engine.facts.Substitution;
import dev.threadproof.engine.facts.TaskBody;
import dev.threadproof.engine.facts.ThreadEnd;
import dev.threadproof.engine.facts.Variables;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Root;
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
      Order end = new Order(Variables.NONE, ThreadEnd.writtenBy(spawn, facts.heap(), context));
      ThreadAccesses accesses =
          new ThreadAccesses(facts.heap(), end, Summarizer.accessesKept(context.calls().bodies()));
      List<TaskBody> tasks = TaskBody.of(spawn.task(), spawn.declared(), context, facts.heap()::at);
      Set<MethodId> bodies = new LinkedHashSet<>();
      tasks.forEach(t -> bodies.add(t.method()));
      boolean own = spawn.site().method().equals(facts.method());
      List<Inherited> inherited = own ? List.of() : inherited(spawn);
      Set<MethodId> knownBelow = new LinkedHashSet<>();
      inherited.forEach(i -> knownBelow.addAll(i.thread().bodies()));
      boolean known = own || !knownBelow.containsAll(bodies); // only here it is known what runs
      tasks.forEach(t -> run(t, known, accesses));
      inherited.forEach(i -> accesses.addNamed(i.thread().accesses(), i.into()));
      bodies.addAll(knownBelow);
      Site start = known && !own ? callOf(spawn) : spawn.site();
      if (accesses.overflow()) {
        limits.add("thread-accesses");
      }
      all.add(new ThreadSummary(spawn, known, start, List.copyOf(bodies), accesses.list()));
    }
    return all;
  }

  /** The call of this method by which a callee starts the task. */
  private Site callOf(Spawn spawn) {
    Integer at = facts.spawnInstructions().get(spawn.index());
    for (CallFact call : facts.calls()) {
      if (at != null && call.site().insn() == at) {
        return call.site();
      }
    }
    return spawn.site();
  }

  /** The accesses of a body and of the tasks that it starts in turn. */
  private void run(TaskBody body, boolean known, ThreadAccesses out) {
    Optional<MethodSummary> summary = summaries.of(body.method());
    if (summary.isPresent()) {
      Substitution into = new Substitution(body.arguments(), -1);
      List<ReachedAccess> accesses = shared(summary.get().accesses(), body);
      if (known) {
        out.addAll(accesses, into);
      } else {
        out.addNamed(accesses, into);
      }
      for (ThreadSummary nested : summary.get().threads()) {
        if (nested.spawn().serial().isPresent()) {
          continue; // it takes turns with other tasks, not with those that this one runs beside
        }
        out.addNamed(shared(nested.accesses(), body), into);
      }
    }
  }

  /**
   * Accesses other than to what a task is handed when it runs: the element of a stream, the result
   * of the stage before; that is taken to be the task's own.
   */
  private static List<ReachedAccess> shared(List<ReachedAccess> accesses, TaskBody body) {
    return accesses.stream()
        .filter(
            a ->
                !(a.access().location().root() instanceof Root.Param p)
                    || p.index() < body.arguments().size())
        .toList();
  }

  /** A callee's thread, and the callee's names in ours. */
  private record Inherited(ThreadSummary thread, Substitution into) {}

  private List<Inherited> inherited(Spawn spawn) {
    List<Inherited> all = new ArrayList<>();
    Integer at = facts.spawnInstructions().get(spawn.index());
    for (Invocation invocation : at == null ? List.<Invocation>of() : invocations.at(at)) {
      for (ThreadSummary thread : invocation.callee().threads()) {
        if (thread.spawn().site().equals(spawn.site())) {
          all.add(new Inherited(thread, invocation.into()));
        }
      }
    }
    return all;
  }
}
