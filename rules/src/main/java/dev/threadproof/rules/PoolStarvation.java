package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.summary.Chain;
import dev.threadproof.engine.summary.Starvation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A task that waits for its own pool. */
@AutoService(Rule.class)
public final class PoolStarvation implements Rule {

  @Override
  public String summary() {
    return "A task waits for another task of the pool that it runs in, which may have no thread"
        + " left to run it.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    Map<Site, Starvation> bySite = new LinkedHashMap<>();
    program.tasks().starved().forEach(s -> bySite.putIfAbsent(s.awaited().awaited().site(), s));
    return bySite.values().stream().map(s -> finding(program, s)).toList();
  }

  private static Finding finding(Program program, Starvation starved) {
    Site waits = starved.awaited().awaited().site();
    boolean single = starved.awaited().awaited().single();
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(program.names().location(starved.start()), "is handed to the pool"));
    for (Site call : Chain.sites(starved.awaited().chain())) {
      steps.add(new Step(program.names().location(call), "calls on"));
    }
    steps.add(new Step(program.names().location(waits), "waits for another task of the pool"));
    return new SiteFinding(program, "PoolStarvation", waits)
        .as(single ? Confidence.LIKELY : Confidence.POSSIBLE)
        .says(
            "%s runs on a thread of %s and waits for another task of it, which waits for a free thread."
                .formatted(SiteFinding.method(waits), starved.awaited().awaited().pool()))
        .thread(new ThreadSide("task", SiteFinding.method(starved.start()), steps))
        .because(
            single
                ? "the pool has a single thread"
                : "the pool has a bounded number of threads, all of which may wait like this")
        .falseIf("fewer tasks of this kind run at once than the pool has threads")
        .mend(
            "run the inner task directly or on another pool, or go on from its future instead of"
                + " waiting")
        .about(starved.awaited().awaited().pool().toString());
  }
}
