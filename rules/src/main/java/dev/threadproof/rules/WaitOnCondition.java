package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.SignalFact;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import java.util.List;
import java.util.Set;

/** The monitor methods called on an object that has its own ways of waiting. */
@AutoService(Rule.class)
public final class WaitOnCondition implements Rule {

  @Override
  public String summary() {
    return "wait() or notify() is called on a Condition, lock or latch, which has await, signal and"
        + " the like of its own.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  private static final Set<TypeRole> HAVE_THEIR_OWN =
      Set.of(TypeRole.CONDITION, TypeRole.LOCK, TypeRole.READ_WRITE_LOCK, TypeRole.SYNCHRONIZER);

  @Override
  public List<Finding> check(Program program) {
    return program.protocol().signals().stream()
        .filter(s -> isMistaken(program, s.fact()))
        .map(s -> finding(program, s.fact()))
        .toList();
  }

  static boolean isMistaken(Program program, SignalFact fact) {
    return isMistaken(program, fact.on(), fact.monitor());
  }

  static boolean isMistaken(Program program, Path on, boolean monitor) {
    String type = on.className();
    return monitor
        && !isTarget(program, type)
        && program.models().roles(program.hierarchy().superTypes(type)).stream()
            .anyMatch(HAVE_THEIR_OWN::contains);
  }

  /** A class of the program may well be its own monitor. */
  private static boolean isTarget(Program program, String type) {
    return program.hierarchy().find(type).filter(ClassInfo::target).isPresent();
  }

  private static Finding finding(Program program, SignalFact fact) {
    String type = Names.className(fact.on().className());
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return new SiteFinding(program, "WaitOnCondition", fact.site())
        .says(
            "%s calls %s on %s, a %s: that is the monitor every object has, and nothing to do with the %s."
                .formatted(
                    SiteFinding.method(fact.site()),
                    fact.kind().waits() ? "wait" : "notify",
                    fact.on(),
                    simple,
                    simple))
        .because("a %s has methods of its own for this".formatted(simple))
        .falseIf("its monitor is meant")
        .mend("call await, signal or signalAll, or what the type has in their place")
        .about(fact.on().toString());
  }
}
