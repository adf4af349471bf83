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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Prints what the agent costs: for each kind of work the CPU time of a bare run, and how many times
 * as much the same laps take observed, and steered with a plan of one finding; and the same of
 * memory.
 */
public final class OverheadBenchmark {

  private static final String ROW = "%-8s %-8s %6s %8s %7s %10s %7s %13s %7s%n";
  private static final int HOURS = 1;

  private final Path agent;
  private final Path folder;
  private final List<String> flags;
  private final int seconds;

  private OverheadBenchmark(Path agent, Path folder, List<String> flags, int seconds) {
    this.agent = agent;
    this.folder = folder;
    this.flags = flags;
    this.seconds = seconds;
  }

  /**
   * Measures; ends with exit code 1 if a run failed or computed something else than the bare one.
   *
   * @param args {@code AGENT.jar [WORK|all [SECONDS [JVM FLAGS...]]]}; seconds of CPU time for the
   *     bare run, 5 if not given
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("threadproof-overhead");
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    List<String> flags = args.length > 3 ? List.of(args).subList(3, args.length) : List.of();
    OverheadBenchmark benchmark = new OverheadBenchmark(Path.of(args[0]), folder, flags, seconds);
    System.out.printf(
        Locale.ROOT,
        ROW,
        "work",
        "agent",
        "laps",
        "cpu s",
        "ratio",
        "heap MiB",
        "ratio",
        "resident MiB",
        "ratio");
    boolean same = true;
    for (Work work : Work.values()) {
      if (args.length < 2 || args[1].equals("all") || args[1].equalsIgnoreCase(work.name())) {
        same &= benchmark.measure(work);
      }
    }
    System.exit(same ? 0 : 1);
  }

  private boolean measure(Work work) throws IOException, InterruptedException {
    Took bare = run(work, 1, seconds, "");
    print(work, "none", bare, bare);
    Path plan = folder.resolve(work + ".plan");
    Files.writeString(plan, PlanFile.write(plan(work)));
    Took observed = run(work, bare.laps(), 0, "mode=observe");
    print(work, "observe", bare, observed);
    Took steered = run(work, bare.laps(), 0, "mode=steer,seed=1,plan=" + plan);
    print(work, "steer", bare, steered);
    return bare.sum() == observed.sum() && bare.sum() == steered.sum();
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
    boolean watched = options.isEmpty() || Files.readString(events).contains("\"classes-woven\"");
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

  private static void print(Work work, String agent, Took bare, Took took) {
    System.out.printf(
        Locale.ROOT,
        ROW,
        work.name().toLowerCase(Locale.ROOT),
        agent,
        took.laps(),
        String.format(Locale.ROOT, "%.1f", took.cpuNanos() / 1e9),
        ratio(took.cpuNanos(), bare.cpuNanos()),
        took.heapBytes() >> 20,
        ratio(took.heapBytes(), bare.heapBytes()),
        took.residentBytes() >> 20,
        ratio(took.residentBytes(), bare.residentBytes()));
  }

  private static String ratio(long value, long bare) {
    return bare == 0 ? "-" : String.format(Locale.ROOT, "%.2f", (double) value / bare);
  }
}
