package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.SignalFact;
import dev.threadproof.engine.facts.WaitFact;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.program.SignalUse;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A signal to one waiter where the waiters wait for different things. */
@AutoService(Rule.class)
public final class NotifyOne implements Rule {

  @Override
  public String summary() {
    return "notify or signal wakes one thread, which may be one that waits for something else.";
  }

  @Override
  public Tier tier() {
    return Tier.REVIEW;
  }

  @Override
  public List<Finding> check(Program program) {
    Map<LockName, Set<List<String>>> conditions = new HashMap<>();
    for (WaitFact wait : program.waits()) {
      if (wait.condition().texts().isEmpty()) {
        continue; // nothing is known of what it waits for
      }
      LockName name = SignalFact.name(wait.on(), wait.monitor());
      conditions.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(wait.condition().texts());
    }
    return program.protocol().signals().stream()
        .map(SignalUse::fact)
        .filter(f -> f.kind() == SignalFact.Kind.SIGNAL && (f.monitor() || isOnly(program, f)))
        .filter(f -> conditions.getOrDefault(f.name(), Set.of()).size() > 1)
        .map(f -> finding(program, f, conditions.getOrDefault(f.name(), Set.of()).size()))
        .toList();
  }

  /** Whether the lock has no other condition: who has made several has told his waiters apart. */
  private static boolean isOnly(Program program, SignalFact signal) {
    FieldId lock = signal.lock().map(l -> Access.fieldOf(l.path())).orElse(null);
    return lock != null
        && program.fieldFacts().parts().values().stream()
                .filter(p -> p.whole().equals(lock))
                .count()
            < 2;
  }

  private static Finding finding(Program program, SignalFact signal, int kinds) {
    return new SiteFinding(program, "NotifyOne", signal.site())
        .as(Confidence.POSSIBLE)
        .says(
            "%s wakes one of the threads that wait on %s, and it may be one that waits for something else: the others wait on."
                .formatted(SiteFinding.method(signal.site()), signal.on()))
        .because("threads wait on it for %d different conditions".formatted(kinds))
        .falseIf("never two threads wait at once, or whoever is woken in vain passes the signal on")
        .mend("call notifyAll or signalAll, or give each condition a Condition of its own")
        .about(signal.name().text());
  }
}
