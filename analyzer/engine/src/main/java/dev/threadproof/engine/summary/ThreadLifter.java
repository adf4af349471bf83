package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.CallFact;
import dev.threadproof.engine.facts.Context;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.Order;
import dev.threadproof.engine.facts.Referred;
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
      tasks.forEach(t -> run(spawn, t, known, accesses));
      inherited.forEach(i -> accesses.addNamed(i.thread().accesses(), i.into()));
      bodies.addAll(knownBelow);
      Site start = known && !own ? callOf(spawn) : spawn.site();
      if (accesses.overflow()) {
        limits.add("thread-accesses");
      }
      Optional<Spawn> given = TaskCalls.given(spawn, tasks, context, summaries, facts.heap());
      all.add(new ThreadSummary(spawn, given, known, start, List.copyOf(bodies), accesses.list()));
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

  /** The accesses of a body, of the functions that it calls, and of the tasks that it starts. */
  private void run(Spawn spawn, TaskBody body, boolean known, ThreadAccesses out) {
    if (known) {
      out.addOwn(Referred.accesses(body, spawn.site(), context));
    }
    for (Invocation call : TaskCalls.of(spawn, body, context, summaries, facts.heap())) {
      List<ReachedAccess> accesses = shared(call.callee().accesses(), call);
      if (known) {
        out.addAll(accesses, call);
      } else {
        out.addNamed(accesses, call);
      }
      for (ThreadSummary nested : call.callee().threads()) {
        if (nested.spawn().serial().isPresent()) {
          continue; // it takes turns with other tasks, not with those that this one runs beside
        }
        out.addNamed(shared(nested.accesses(), call), call.into());
      }
    }
  }

  /**
   * Accesses other than to what a task is handed when it runs: the element of a stream, the result
   * of the stage before; that is taken to be the task's own.
   */
  private static List<ReachedAccess> shared(List<ReachedAccess> accesses, Invocation call) {
    return accesses.stream()
        .filter(
            a ->
                !(a.access().location().root() instanceof Root.Param p)
                    || p.index() < call.fact().arguments().size())
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
