package dev.threadproof.confirm.junit;

import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.plan.PlanFile;
import dev.threadproof.confirm.AgentJar;
import dev.threadproof.confirm.Program;
import dev.threadproof.confirm.Replays;
import dev.threadproof.confirm.Settings;
import dev.threadproof.confirm.Target;
import dev.threadproof.confirm.Workspace;
import dev.threadproof.confirm.driver.DriverFile;
import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A proof, to be played again in a test: fails as long as it still happens. The program is looked
 * up on the test's own class path and runs in JVMs of its own.
 */
public final class Replay {

  private static final int RUNS = 3;
  private static final Duration BUDGET = Duration.ofSeconds(60);

  private final Plan plan;
  private final DriverFile entries;
  private final Target target;
  private final long seed;

  private Replay(Plan plan, DriverFile entries, Target target, long seed) {
    this.plan = plan;
    this.entries = entries;
    this.target = target;
    this.seed = seed;
  }

  /**
   * A replay of a plan.
   *
   * @param text a plan file, see {@link PlanFile}; for a generated driver with its entries
   * @throws IllegalArgumentException if it is none
   */
  public static Replay of(String text) {
    return new Replay(PlanFile.parse(text), DriverFile.parse(text), new Target.Generated(), 1);
  }

  /** Driven by a main method instead of a generated driver. */
  public Replay byMain(String className, String... arguments) {
    return new Replay(plan, entries, new Target.MainClass(className, List.of(arguments)), seed);
  }

  /** Driven by tests instead of a generated driver. */
  public Replay byTests(String... selectors) {
    return new Replay(plan, entries, new Target.Tests(List.of(selectors)), seed);
  }

  /** With that seed first. */
  public Replay withSeed(long first) {
    return new Replay(plan, entries, target, first);
  }

  /**
   * Plays it.
   *
   * @throws AssertionError if it happened, with what was seen; or if nothing could be tried
   */
  public void mustNotHappen() throws IOException, InterruptedException {
    Verdict verdict = play();
    String about = plan.rule() + " " + plan.finding();
    if (verdict.outcome() == Outcome.PROVEN) {
      throw new AssertionError(ProofText.of(about, verdict));
    }
    if (verdict.outcome() == Outcome.UNTRIED) {
      throw new AssertionError(about + " could not be tried: " + verdict.why());
    }
  }

  /** The strongest verdict of a few runs. */
  public Verdict play() throws IOException, InterruptedException {
    try (Workspace workspace = new Workspace()) {
      String named = Surroundings.agent();
      Path agent = named.isEmpty() ? AgentJar.locate(workspace.directory()) : Path.of(named);
      Settings settings =
          new Settings(
              Surroundings.java(), agent, RUNS, seed, BUDGET, 1, Surroundings.jvmOptions());
      Program program = new Program(Surroundings.classpath(), target);
      return Replays.play(program, settings, plan, entries);
    }
  }
}
