package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.summary.Chain;
import dev.threadproof.engine.summary.LockEdge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A thread waits for a lock that it holds itself. */
@AutoService(Rule.class)
public final class SelfDeadlock implements Rule {

  @Override
  public String summary() {
    return "A thread takes a lock that it holds already and that it cannot take twice: it waits for itself for ever.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    Map<Site, LockEdge> bySite = new LinkedHashMap<>();
    for (LockEdge edge : program.protocol().retaken()) {
      bySite.merge(edge.site(), edge, (a, b) -> length(b) < length(a) ? b : a);
    }
    return bySite.values().stream().map(e -> finding(program, e)).toList();
  }

  private static int length(LockEdge edge) {
    return Chain.sites(edge.chain()).size();
  }

  private static Finding finding(Program program, LockEdge edge) {
    List<Step> steps = new ArrayList<>();
    steps.add(step(program, edge.heldAt(), "takes " + edge.held()));
    for (Site call : Chain.sites(edge.chain())) {
      steps.add(step(program, call, "calls on"));
    }
    steps.add(step(program, edge.site(), "wants it again and waits for itself"));
    ThreadSide side =
        new ThreadSide("thread A", "a caller → " + Names.shortName(edge.method()), steps);
    SiteFinding finding = new SiteFinding(program, "SelfDeadlock", edge.site());
    return finding
        .as(edge.sure() ? Confidence.LIKELY : Confidence.POSSIBLE)
        .says(
            "A thread that holds %s in %s takes it again in %s and waits for itself for ever: %s."
                .formatted(
                    edge.held(),
                    Names.shortName(edge.method()),
                    SiteFinding.method(edge.site()),
                    reason(edge)))
        .thread(side)
        .because(
            edge.sure()
                ? "every call on the way has one target"
                : "a call on the way may have another target")
        .falseIf("the two are never the same object")
        .mend(mend(edge))
        .about(edge.taken().name().text());
  }

  private static Step step(Program program, Site at, String does) {
    return new Step(program.names().location(at), does);
  }

  private static String reason(LockEdge edge) {
    if (edge.taken().kind().permit()) {
      return "the semaphore has a single permit";
    } else if (edge.held().kind() == Lock.Kind.READ) {
      return "a read lock is never upgraded to a write lock";
    }
    return "the lock is not reentrant";
  }

  private static String mend(LockEdge edge) {
    return edge.held().kind() == Lock.Kind.READ
        ? "release the read lock first, and look again once the write lock is held"
        : "take it once, in the outermost method, or use a ReentrantLock";
  }
}
