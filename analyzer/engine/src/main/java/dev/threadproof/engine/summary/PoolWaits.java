package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.CallFact;
import dev.threadproof.engine.facts.Context;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.PoolWait;
import dev.threadproof.engine.facts.Spawn;
import dev.threadproof.engine.facts.Substitution;
import dev.threadproof.engine.facts.TaskBody;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Waits for tasks of bounded pools, and the tasks of such pools that wait so themselves. */
final class PoolWaits {

  private static final int MAX_WAITS = 8;

  private final MethodFacts facts;
  private final Set<ReachedPoolWait> waits = new LinkedHashSet<>();

  PoolWaits(MethodFacts facts) {
    this.facts = facts;
    facts.tasks().poolWaits().forEach(w -> add(new ReachedPoolWait(w, null)));
  }

  /** What a callee waits for, the caller waits for. */
  void absorb(Invocation invocation) {
    CallFact call = invocation.fact();
    for (ReachedPoolWait reached : invocation.callee().poolWaits()) {
      PoolWait wait = reached.awaited();
      Path pool = facts.heap().resolve(invocation.into().apply(wait.pool()));
      add(
          new ReachedPoolWait(
              new PoolWait(pool, wait.single(), wait.site()),
              new Chain(call.site(), reached.chain())));
    }
  }

  private void add(ReachedPoolWait wait) {
    if (waits.size() < MAX_WAITS && !(wait.awaited().pool().root() instanceof Root.Any)) {
      waits.add(wait);
    }
  }

  List<ReachedPoolWait> list() {
    return List.copyOf(waits);
  }

  /** The tasks started here that wait for the pool that they are handed to. */
  List<Starvation> starved(Context context, Summaries summaries) {
    List<Starvation> all = new ArrayList<>();
    for (Spawn spawn : facts.spawns()) {
      for (TaskBody body : TaskBody.of(spawn.task(), spawn.declared(), context, facts.heap()::at)) {
        Substitution into = new Substitution(body.arguments(), -1);
        summaries
            .of(body.method())
            .ifPresent(s -> s.poolWaits().forEach(w -> starved(spawn, w, into, all)));
      }
    }
    return all;
  }

  private void starved(
      Spawn spawn, ReachedPoolWait reached, Substitution into, List<Starvation> out) {
    Path pool = facts.heap().resolve(into.apply(reached.awaited().pool()));
    boolean same =
        spawn.handles().stream().map(facts.heap()::resolve).anyMatch(h -> h.equals(pool));
    if (same && pool.isDefinite()) {
      out.add(new Starvation(spawn.site(), reached));
    }
  }
}
