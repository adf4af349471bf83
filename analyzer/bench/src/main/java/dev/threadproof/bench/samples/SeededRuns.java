package dev.threadproof.bench.samples;

import dev.threadproof.agent.plan.Plan;
import dev.threadproof.confirm.Program;
import dev.threadproof.confirm.Replays;
import dev.threadproof.confirm.Settings;
import dev.threadproof.confirm.Target;
import dev.threadproof.confirm.driver.DriverFile;
import dev.threadproof.engine.finding.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Plays plans on the samples, with one seed after the other, each in one run of its own. */
final class SeededRuns implements AutoCloseable {

  // The agent ends a program that stands still; a watchdog's thread would look as if it could move.
  private static final List<String> NO_WATCHDOG = List.of("-Dsamples.patience=0");

  /**
   * How much is tried.
   *
   * @param seeds runs of a plan
   * @param limit the longest that a run may take
   * @param jobs runs at the same time
   */
  record Extent(int seeds, Duration limit, int jobs) {}

  private final Path classes;
  private final Path agent;
  private final Extent extent;
  private final Path jdk;
  private final ExecutorService jobs;

  SeededRuns(Path classes, Path agent, Extent extent, Path jdk) {
    this.classes = classes;
    this.agent = agent;
    this.extent = extent;
    this.jdk = jdk;
    this.jobs = Executors.newFixedThreadPool(extent.jobs());
  }

  /**
   * What the runs of some plans came to: the seeds take turns with them, and each has its turn.
   *
   * @return for each run the level of the proof, or why there is none
   */
  List<String> words(Variant variant, List<Plan> plans) throws InterruptedException {
    if (plans.isEmpty()) {
      return Stream.generate(() -> "untried").limit(extent.seeds()).toList();
    }
    Program program =
        new Program(
            List.of(classes),
            new Target.MainClass("dev.threadproof.samples." + variant.name(), variant.arguments()));
    List<Future<Verdict>> pending = new ArrayList<>();
    int runs = Math.max(extent.seeds(), plans.size());
    for (int seed = 1; seed <= runs; seed++) {
      Plan plan = plans.get((seed - 1) % plans.size());
      Settings settings =
          new Settings(Jdk.java(jdk), agent, 1, seed, extent.limit(), 1, NO_WATCHDOG);
      pending.add(jobs.submit(() -> play(program, settings, plan)));
    }
    List<String> words = new ArrayList<>();
    for (Future<Verdict> one : pending) {
      Verdict verdict = get(one);
      if (Boolean.getBoolean("why")) {
        System.out.println("    " + word(verdict) + ": " + verdict.why());
      }
      words.add(word(verdict));
    }
    return words;
  }

  private static Verdict play(Program program, Settings settings, Plan plan)
      throws IOException, InterruptedException {
    return Replays.play(program, settings, plan, new DriverFile(List.of(), false));
  }

  private static Verdict get(Future<Verdict> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a plan could not be played", e.getCause());
    }
  }

  private static String word(Verdict verdict) {
    String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT);
    return verdict.level().map(l -> l.name().toLowerCase(Locale.ROOT)).orElse(outcome);
  }

  @Override
  public void close() {
    jobs.shutdownNow();
  }
}
