package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Actor;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.LateUse;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.program.Use;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A wait that may have given up, taken for the end of the thread. */
@AutoService(Rule.class)
public final class TimedJoinTrusted implements Rule {

  @Override
  public String summary() {
    return "After a wait with a time-out whose outcome nobody looks at, the results of the thread"
        + " are used as if it had ended.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    Map<Site, LateUse> byJoin = new LinkedHashMap<>();
    program.tasks().lateUses().forEach(u -> byJoin.putIfAbsent(u.join(), u));
    return byJoin.values().stream().map(u -> finding(program, u)).toList();
  }

  /** Whether the race is the one between a thread and what is done after a wait that gave up. */
  static boolean tells(Program program, FieldRace race) {
    Use mine = race.outlier();
    Use theirs = race.partner();
    return program.tasks().lateUses().stream()
        .filter(u -> u.field().equals(race.use().field()))
        .anyMatch(u -> isIt(u, mine, theirs) || isIt(u, theirs, mine));
  }

  private static boolean isIt(LateUse late, Use use, Use work) {
    return late.use().equals(use.site())
        && work.actor() instanceof Actor.Started started
        && started.start().equals(late.start());
  }

  private static Finding finding(Program program, LateUse late) {
    String field = Names.shortName(late.field());
    Step wait = new Step(program.names().location(late.join()), "waits, but only for a time");
    Step use = new Step(program.names().location(late.use()), "uses " + field);
    Step start = new Step(program.names().location(late.start()), "is started");
    Step work = new Step(program.names().location(late.work()), "may still use " + field);
    return new SiteFinding(program, "TimedJoinTrusted", late.join())
        .as(Confidence.LIKELY)
        .says(
            "%s waits for a thread for a time and then uses %s, which the thread may not be done with."
                .formatted(SiteFinding.method(late.join()), field))
        .thread(new ThreadSide("thread A", SiteFinding.method(late.join()), List.of(wait, use)))
        .thread(new ThreadSide("thread B", SiteFinding.method(late.work()), List.of(start, work)))
        .because("nothing looks at whether the thread had ended when the wait returned")
        .falseIf("the time is always long enough")
        .mend("wait without a time-out, or test the outcome: isAlive(), or what the call returns")
        .about(field);
  }
}
