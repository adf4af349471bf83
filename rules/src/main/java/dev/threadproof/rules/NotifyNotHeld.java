package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.SignalFact;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.program.SignalUse;
import java.util.List;

/** A wait or a signal without the lock that belongs to it. */
@AutoService(Rule.class)
public final class NotifyNotHeld implements Rule {

  @Override
  public String summary() {
    return "wait, notify, await or signal is called without the lock that belongs to it, and throws.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.protocol().signals().stream()
        .filter(s -> s.holding() == SignalUse.Holding.NOBODY)
        .filter(s -> !WaitOnCondition.isMistaken(program, s.fact()))
        .map(s -> finding(program, s.fact()))
        .toList();
  }

  private static Finding finding(Program program, SignalFact fact) {
    String lock = fact.lock().map(Object::toString).orElse("the lock");
    return new SiteFinding(program, "NotifyNotHeld", fact.site())
        .says(
            "%s %s %s without holding %s: the call throws IllegalMonitorStateException."
                .formatted(
                    SiteFinding.method(fact.site()),
                    fact.kind().waits() ? "waits on" : "signals",
                    fact.on(),
                    fact.monitor() ? "its monitor" : lock))
        .because("neither the method nor any of its callers takes it")
        .falseIf("the lock is taken under a name that is not followed")
        .mend(
            fact.monitor()
                ? "call it in a synchronized block on the same object"
                : "call it between lock() and unlock() of the condition's lock")
        .about(fact.name().text());
  }
}
