package dev.threadproof.bench.overhead;

import dev.threadproof.agent.plan.Experiment;
import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.plan.PlanFile;
import dev.threadproof.agent.plan.Point;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Prints what the agent costs: for each kind of work the CPU time of bare runs, and how many times
 * as much the same laps take observed, and steered with a plan of one finding; and the same of
 * memory. The three take turns; medians are printed, and for the time the smallest and the largest
 * ratio.
 */
public final class OverheadBenchmark {

  private static final String ROW = "%-8s %-8s %6s %7s %6s %14s %9s %6s %13s %6s%n";
  private static final int HOURS = 1;

  private final Path agent;
  private final Path folder;
  private final List<String> flags;

  private OverheadBenchmark(Path agent, Path folder, List<String> flags) {
    this.agent = agent;
    this.folder = folder;
    this.flags = flags;
  }

  /**
   * Measures; ends with exit code 1 if a run failed or computed something else than the bare one.
   *
   * @param args {@code AGENT.jar [WORK|all [SECONDS [ROUNDS [JVM FLAGS...]]]]}; seconds of CPU time
   *     for the bare run, 5 if not given; 3 rounds if not given
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("threadproof-overhead");
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 3;
    List<String> flags = args.length > 4 ? List.of(args).subList(4, args.length) : List.of();
    OverheadBenchmark benchmark = new OverheadBenchmark(Path.of(args[0]), folder, flags);
    System.out.printf(
        Locale.ROOT,
        ROW,
        "work",
        "agent",
        "laps",
        "cpu s",
        "ratio",
        "from to",
        "heap MiB",
        "ratio",
        "resident MiB",
        "ratio");
    boolean same = true;
    for (Work work : Work.values()) {
      if (args.length < 2 || args[1].equals("all") || args[1].equalsIgnoreCase(work.name())) {
        same &= benchmark.measure(work, seconds, rounds);
      }
    }
    System.exit(same ? 0 : 1);
  }

  private boolean measure(Work work, int seconds, int rounds)
      throws IOException, InterruptedException {
    Path plan = folder.resolve(work + ".plan");
    Files.writeString(plan, PlanFile.write(plan(work)));
    // Half as many again: the next ones may be quicker, and shall take as long.
    int laps = run(work, 1, seconds + seconds / 2, "").laps();
    Map<String, String> options = new LinkedHashMap<>();
    options.put("none", "");
    options.put("observe", "mode=observe");
    options.put("steer", "mode=steer,seed=1,plan=" + plan);
    Map<String, Turns> all = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      @Nullable Took bare = null;
      for (Map.Entry<String, String> each : options.entrySet()) {
        Took took = run(work, laps, 0, each.getValue());
        bare = bare == null ? took : bare;
        all.computeIfAbsent(each.getKey(), any -> new Turns()).add(bare, took);
      }
    }
    all.forEach((agentMode, turns) -> print(work, agentMode, turns));
    return all.values().stream().allMatch(Turns::areSame);
  }

  /** A race on what each thread touches once in a lap. */
  private static Plan plan(Work work) {
    String laps = Laps.class.getName();
    Point point = new Point("A", Point.Kind.WRITE, laps, "lap", "", 0, laps + ".counted");
    return new Plan("0", work.name(), Experiment.RACE, List.of(point), Map.of());
  }

  private Took run(Work work, int laps, int least, String options)
      throws IOException, InterruptedException {
    Path printed = folder.resolve("printed");
    Path events = folder.resolve("events");
    Files.deleteIfExists(events);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    if (!options.isEmpty()) {
      command.add("-javaagent:" + agent + "=" + options + ",out=" + events);
    }
    // Nothing but the work: an agent's classes on the class path would come before its jar.
    command.addAll(List.of("-cp", ownClasses(), Laps.class.getName()));
    command.addAll(List.of(work.name(), Integer.toString(laps), Integer.toString(least)));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    if (!process.waitFor(HOURS, TimeUnit.HOURS)) {
      process.destroyForcibly().waitFor();
    }
    List<String> lines = Files.readAllLines(printed);
    Optional<Took> took = lines.stream().map(Took::parse).flatMap(Optional::stream).findFirst();
    boolean watched =
        options.isEmpty()
            || (Files.exists(events) && Files.readString(events).contains("\"classes-woven\""));
    if (took.isEmpty() || !watched) {
      throw new IOException(work + " " + options + ": " + lines);
    }
    return took.get();
  }

  private static String ownClasses() {
    try {
      return Path.of(Laps.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void print(Work work, String agent, Turns turns) {
    List<Double> times = turns.ratios(Took::cpuNanos);
    System.out.printf(
        Locale.ROOT,
        ROW,
        work.name().toLowerCase(Locale.ROOT),
        agent,
        turns.laps(),
        String.format(Locale.ROOT, "%.1f", turns.median(Took::cpuNanos) / 1e9),
        middle(times),
        String.format(Locale.ROOT, "%.2f %.2f", times.get(0), times.get(times.size() - 1)),
        turns.median(Took::heapBytes) >> 20,
        middle(turns.ratios(Took::heapBytes)),
        turns.median(Took::residentBytes) >> 20,
        middle(turns.ratios(Took::residentBytes)));
  }

  private static String middle(List<Double> ratios) {
    return ratios.isEmpty()
        ? "-"
        : String.format(Locale.ROOT, "%.2f", ratios.get(ratios.size() / 2));
  }
}
