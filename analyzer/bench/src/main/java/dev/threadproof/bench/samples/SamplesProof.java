package dev.threadproof.bench.samples;

import dev.threadproof.agent.plan.Experiment;
import dev.threadproof.agent.plan.Plan;
import dev.threadproof.bench.Arguments;
import dev.threadproof.confirm.experiment.Planner;
import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs every variant under the agent, once for each seed, and keeps what was proven in {@code
 * samples/measured/proofs-jdkN.tsv}: a broken variant by the plans of what the scan finds in it, a
 * right one by the plans that {@link BlindPlans} makes of its own code.
 */
public final class SamplesProof {

  /** How many seeds are tried if nothing else is asked for. */
  private static final int SEEDS = 10;

  private static final Set<String> OPTIONS = Set.of("--seeds", "--jdk", "--seconds", "--jobs");

  private SamplesProof() {}

  /**
   * Runs them; what other variants came to in an earlier run is kept.
   *
   * @param args the agent's jar, the samples' module, and, if not all are wanted, how the names of
   *     the variants begin; {@code --seeds} (10), {@code --jdk} (the running one), {@code
   *     --seconds} for a run (30), {@code --jobs} at the same time (2)
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Arguments given = Arguments.parse(args, OPTIONS);
    Path module = Path.of(given.operands().get(1));
    List<String> wanted = given.operands().subList(2, given.operands().size());
    Path jdk = Path.of(given.text("--jdk", System.getProperty("java.home")));
    List<Sample> samples = SampleSources.read(module);
    List<ClassFile> classes = SampleClasses.compile(samples);
    Path folder = Files.createTempDirectory("samples");
    SampleClasses.write(classes, folder);
    List<Finding> findings = SampleScan.run(classes);
    Path file = file(module, Jdk.release(jdk));
    SortedMap<String, List<String>> proofs = new TreeMap<>(Measured.read(file).results());
    Duration limit = Duration.ofSeconds(given.number("--seconds", 30));
    Path agent = Path.of(given.operands().get(0));
    try (SeededRuns runs =
        new SeededRuns(
            folder,
            agent,
            new SeededRuns.Extent(given.number("--seeds", SEEDS), limit, given.number("--jobs", 2)),
            jdk)) {
      for (Sample sample : samples) {
        for (Variant variant : sample.variants()) {
          if (wanted.isEmpty() || wanted.stream().anyMatch(variant.name()::startsWith)) {
            List<String> said = new ArrayList<>();
            for (Map.Entry<String, List<Plan>> plan :
                plans(variant, findings, classes).entrySet()) {
              said.add(
                  plan.getKey() + " " + String.join(",", runs.words(variant, plan.getValue())));
            }
            System.out.println(variant.name() + " " + said);
            proofs.put(variant.name(), said);
            new Measured(proofs).write(file);
          }
        }
      }
    }
  }

  /** Where what was proven on one JDK is kept. */
  static Path file(Path module, int release) {
    return module.resolve("measured/proofs-jdk" + release + ".tsv");
  }

  /** By rule, or for a right variant by experiment. */
  private static SortedMap<String, List<Plan>> plans(
      Variant variant, List<Finding> findings, List<ClassFile> classes) {
    SortedMap<String, List<Plan>> plans = new TreeMap<>();
    if (!variant.isBroken()) {
      for (Plan plan : BlindPlans.of(variant, classes)) {
        // Both of these only look on, and take turns with the seeds.
        String name = plan.experiment() == Experiment.STUCK ? "unordered" : plan.experiment().id();
        plans.computeIfAbsent(name, e -> new ArrayList<>()).add(plan);
      }
      return plans;
    }
    Planner planner = new Planner(Map.of());
    for (Finding finding : findings) {
      if (variant.holds(finding)) {
        String name = finding.rule();
        while (plans.containsKey(name)) {
          name += "'";
        }
        plans.put(name, planner.plan(finding).stream().toList());
      }
    }
    return plans;
  }
}
