package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.CallFact;
import dev.threadproof.engine.facts.Context;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.Spawn;
import dev.threadproof.engine.facts.Substitution;
import dev.threadproof.engine.facts.TaskBody;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
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
  private static final int MAX_NESTING = 3;

  private final Context context;
  private final Summaries summaries;
  private final MethodFacts facts;
  private final Set<String> limits = new TreeSet<>();

  ThreadLifter(Context context, Summaries summaries, MethodFacts facts) {
    this.context = context;
    this.summaries = summaries;
    this.facts = facts;
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
      List<ReachedAccess> accesses = new ArrayList<>();
      for (TaskBody body : TaskBody.of(spawn.task(), spawn.declared(), context, facts.heap()::at)) {
        bodies.add(body.method());
        run(body, 0, accesses);
      }
      if (!own) {
        inherit(spawn, bodies, accesses);
      }
      all.add(new ThreadSummary(spawn, own, List.copyOf(bodies), cap(accesses)));
    }
    return all;
  }

  private List<ReachedAccess> cap(List<ReachedAccess> accesses) {
    if (accesses.size() > Summarizer.MAX_ACCESSES) {
      limits.add("thread-accesses");
      return accesses.subList(0, Summarizer.MAX_ACCESSES);
    }
    return accesses;
  }

  /** The accesses of a body and of the tasks that it starts in turn. */
  private void run(TaskBody body, int depth, List<ReachedAccess> out) {
    Optional<MethodSummary> summary = summaries.of(body.method());
    if (summary.isEmpty()) {
      return;
    }
    Substitution into = new Substitution(body.arguments(), -1);
    summary.get().accesses().forEach(a -> rename(a, into, List.of(), out));
    if (depth < MAX_NESTING) {
      for (ThreadSummary nested : summary.get().threads()) {
        nested.accesses().forEach(a -> rename(a, into, List.of(), out));
      }
    }
  }

  private void inherit(Spawn spawn, Set<MethodId> bodies, List<ReachedAccess> out) {
    Integer at = facts.spawnInstructions().get(spawn.index());
    for (CallFact call : facts.calls()) {
      if (at == null || call.site().insn() != at) {
        continue;
      }
      for (Invocation invocation : Invocation.of(call, context, summaries)) {
        for (ThreadSummary thread : invocation.callee().threads()) {
          if (thread.spawn().site().equals(spawn.site())) {
            bodies.addAll(thread.bodies());
            thread.accesses().forEach(a -> rename(a, invocation.into(), List.of(), out));
          }
        }
      }
    }
  }

  private void rename(
      ReachedAccess reached, Substitution into, List<Lock> held, List<ReachedAccess> out) {
    Access access = reached.access();
    Path location = facts.heap().resolve(into.apply(access.location()));
    if (location.root() instanceof Root.Any && access.field() == null) {
      return;
    }
    List<Lock> locks =
        into.apply(access.locks(), held).stream()
            .map(l -> l.at(facts.heap().resolve(l.path())))
            .toList();
    Access mine = access.in(location, locks, false, MethodSummary.none(), access.order());
    out.add(new ReachedAccess(mine, reached.chain(), reached.polled()));
  }
}
