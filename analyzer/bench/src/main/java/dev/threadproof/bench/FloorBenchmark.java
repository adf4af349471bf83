package dev.threadproof.bench;

import dev.threadproof.bench.FreshJvm.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Prints, for each jar, the CPU time of the floor (unzip, ASM tree, {@code Analyzer<BasicValue>})
 * and of a whole scan, their ratio, and the peak memory of both.
 */
public final class FloorBenchmark {

  private static final String FLAGS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g";
  private static final String ROW = "%-36s %11s %8s %8s %6s %10s %9s %9s%n";

  private FloorBenchmark() {}

  /**
   * Measures; ends with exit code 1 when a run failed.
   *
   * @param args {@code [--runs N] [--threads N] [--jvm FLAGS] [--timeout SECONDS] JAR...}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Arguments arguments =
        Arguments.parse(args, new TreeSet<>(List.of("--runs", "--threads", "--jvm", "--timeout")));
    String flags = arguments.text("--jvm", FLAGS);
    int runs = arguments.number("--runs", 3);
    int threads = arguments.number("--threads", 1);
    FreshJvm jvm = new FreshJvm(FreshJvm.flags(flags), arguments.number("--timeout", 900));

    System.out.printf(
        Locale.ROOT,
        "CPU seconds, median of %d; every run in a fresh JVM (Java %s, %s), scan with %d thread(s)%n",
        runs,
        Runtime.version().feature(),
        flags,
        threads);
    System.out.printf(
        Locale.ROOT,
        ROW,
        "jar",
        "classes",
        "floor s",
        "scan s",
        "ratio",
        "findings",
        "floor MiB",
        "scan MiB");
    boolean failed = false;
    for (String jar : arguments.operands()) {
      failed |= !measure(jvm, Path.of(jar), runs, threads);
    }
    System.exit(failed ? 1 : 0);
  }

  /** Floor and scan take turns, so that a machine that slows down slows both. */
  private static boolean measure(FreshJvm jvm, Path jar, int runs, int threads)
      throws IOException, InterruptedException {
    Map<Workload, List<Measurement>> measured = new EnumMap<>(Workload.class);
    for (int run = 0; run < runs; run++) {
      for (Workload workload : Workload.values()) {
        Outcome outcome = jvm.run(workload, jar, threads);
        if (outcome instanceof Outcome.Failed failure) {
          System.out.printf(
              Locale.ROOT, "%-36s %s failed: %s%n", jar.getFileName(), workload, failure.reason());
          return false;
        } else if (outcome instanceof Outcome.Done done) {
          measured.computeIfAbsent(workload, k -> new ArrayList<>()).add(done.measurement());
        }
      }
    }
    print(jar, measured);
    return true;
  }

  /** One number, or both when the two did not look at the same classes. */
  private static String classes(Workload.Tally floor, Workload.Tally scan) {
    return floor.classes() == scan.classes()
        ? Integer.toString(scan.classes())
        : floor.classes() + "/" + scan.classes();
  }

  private static void print(Path jar, Map<Workload, List<Measurement>> measured) {
    Measurement floor = Measurement.median(measured.getOrDefault(Workload.FLOOR, List.of()));
    Measurement scan = Measurement.median(measured.getOrDefault(Workload.SCAN, List.of()));
    System.out.printf(
        Locale.ROOT,
        ROW,
        jar.getFileName(),
        classes(floor.tally(), scan.tally()),
        String.format(Locale.ROOT, "%.2f", floor.cpuSeconds()),
        String.format(Locale.ROOT, "%.2f", scan.cpuSeconds()),
        String.format(Locale.ROOT, "%.2f", scan.cpuSeconds() / floor.cpuSeconds()),
        scan.tally().findings(),
        floor.heapMebibytes(),
        scan.heapMebibytes());
  }
}
