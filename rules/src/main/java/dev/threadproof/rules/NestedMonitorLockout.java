package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.SignalFact;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Lockout;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A wait that keeps the lock which the signaller needs. */
@AutoService(Rule.class)
public final class NestedMonitorLockout implements Rule {

  @Override
  public String summary() {
    return "A thread waits for a signal while it holds another lock that every sender of the signal"
        + " needs.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.protocol().lockouts().stream().map(l -> finding(program, l)).toList();
  }

  private static Finding finding(Program program, Lockout lockout) {
    SignalFact waiter = lockout.waiter();
    SignalFact signal = lockout.signal();
    String outer = lockout.outer().text();
    Step waits =
        new Step(
            program.names().location(waiter.site()),
            "waits on " + waiter.on() + ", keeping " + outer);
    Step sends = new Step(program.names().location(signal.site()), "signals, once it has " + outer);
    return new SiteFinding(program, "NestedMonitorLockout", waiter.site())
        .as(Confidence.LIKELY)
        .says(
            "%s waits on %s and keeps %s, which every thread needs that could wake it: both wait for ever."
                .formatted(SiteFinding.method(waiter.site()), waiter.on(), outer))
        .thread(new ThreadSide("thread A", SiteFinding.method(waiter.site()), List.of(waits)))
        .thread(new ThreadSide("thread B", SiteFinding.method(signal.site()), List.of(sends)))
        .because(
            "a wait gives back its own lock only; all signals are sent with the other one held")
        .falseIf("the outer lock is never the same object for both")
        .mend("wait without the outer lock, or use one lock for both")
        .about(waiter.name().text());
  }
}
