package dev.threadproof.confirm;

import dev.threadproof.agent.plan.Plan;
import dev.threadproof.confirm.driver.DriverFile;
import dev.threadproof.confirm.fork.ForkEnd;
import dev.threadproof.confirm.fork.Forks;
import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.ProgramRun;
import dev.threadproof.engine.finding.Verdict;
import java.io.IOException;
import java.time.Duration;

/** The runs for one finding: one seed after the other, until something is proven. */
final class Attempts {

  /** A JVM under the agent needs so long to start at all, on a busy machine. */
  private static final Duration SHORTEST = Duration.ofSeconds(5);

  private final Program program;
  private final Settings settings;
  private final Launch launch;
  private final Forks forks;

  Attempts(Program program, Settings settings, DriverClasses drivers, Forks forks) {
    this.program = program;
    this.settings = settings;
    this.launch = new Launch(program, settings, drivers);
    this.forks = forks;
  }

  /** The strongest verdict of all runs that the budget allowed. */
  Verdict verdict(Plan plan, DriverFile entries) throws IOException, InterruptedException {
    if (program.target() instanceof Target.MainClass main && !program.has(main.className())) {
      return Verdict.of(Outcome.UNTRIED, "class " + main.className() + " is not on the class path");
    }
    if (program.target() instanceof Target.Generated && entries.roles().isEmpty()) {
      return Verdict.of(
          Outcome.UNTRIED, "no driver can be made: the finding does not name what threads call");
    }
    long deadline = System.nanoTime() + settings.budget().toNanos();
    Verdict strongest = Verdict.of(Outcome.UNTRIED, "no run was made");
    for (int i = 0; i < settings.runs(); i++) {
      Duration left = Duration.ofNanos(deadline - System.nanoTime());
      if (i > 0 && left.compareTo(SHORTEST) < 0) {
        break;
      }
      Duration share = left.dividedBy(settings.runs() - i);
      Duration limit = share.compareTo(SHORTEST) < 0 ? min(left, SHORTEST) : share;
      Verdict verdict = run(plan, entries, settings.seed() + i, limit);
      if (i == 0 || verdict.isStrongerThan(strongest)) {
        strongest = verdict;
      }
      if (strongest.outcome() == Outcome.PROVEN) {
        break;
      }
    }
    return strongest;
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private Verdict run(Plan plan, DriverFile entries, long seed, Duration limit)
      throws IOException, InterruptedException {
    try (Workspace workspace = new Workspace()) {
      ForkEnd end = forks.run(launch.command(plan, entries, seed, workspace, limit));
      ProgramRun run = new ProgramRun(program.target().driver(), seed);
      return new RunJudge(end, workspace, limit).verdict(plan.finding()).in(run);
    }
  }
}
