package dev.threadproof.bench;

import dev.threadproof.bench.FreshJvm.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Scans every jar of a list, one by one, each in a JVM of its own, and says which failed, hung or
 * has fewer classes analysed than it holds.
 */
public final class CorpusScan {

  private static final String FLAGS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g";
  private static final String ROW = "%-36s %7s %7s %6s %8s %8s %8s %9s %6s%n";

  private CorpusScan() {}

  /**
   * Scans; ends with exit code 1 when a jar is missing or failed.
   *
   * @param args {@code [--threads N] [--jvm FLAGS] [--timeout SECONDS] TSV FOLDER}: a table with a
   *     column {@code coordinates} (group:artifact:version), and where the jars lie as {@code
   *     artifact-version.jar}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Arguments arguments =
        Arguments.parse(args, new TreeSet<>(List.of("--threads", "--jvm", "--timeout")));
    if (arguments.operands().size() != 2) {
      throw new IllegalArgumentException("needs a table and a folder of jars");
    }
    FreshJvm jvm =
        new FreshJvm(
            FreshJvm.flags(arguments.text("--jvm", FLAGS)), arguments.number("--timeout", 900));
    Path folder = Path.of(arguments.operands().get(1));

    System.out.printf(
        Locale.ROOT,
        ROW,
        "jar",
        "classes",
        "unread",
        "wall s",
        "CPU s",
        "heap MiB",
        "RSS MiB",
        "findings",
        "diags");
    List<String> failed = new ArrayList<>();
    for (String jar : jars(Path.of(arguments.operands().get(0)))) {
      Outcome outcome =
          Files.exists(folder.resolve(jar))
              ? jvm.run(Workload.SCAN, folder.resolve(jar), arguments.number("--threads", 1))
              : new Outcome.Failed("not in the folder");
      if (outcome instanceof Outcome.Done done) {
        print(jar, done.measurement());
      } else if (outcome instanceof Outcome.Failed failure) {
        failed.add(jar);
        System.out.printf(Locale.ROOT, "%-36s failed: %s%n", jar, failure.reason());
      }
    }
    System.out.println(failed.isEmpty() ? "all scanned" : "failed: " + String.join(", ", failed));
    System.exit(failed.isEmpty() ? 0 : 1);
  }

  private static void print(String jar, Measurement m) {
    System.out.printf(
        Locale.ROOT,
        ROW,
        jar,
        m.tally().classes(),
        m.tally().unread(),
        String.format(Locale.ROOT, "%.1f", m.wallSeconds()),
        String.format(Locale.ROOT, "%.1f", m.cpuSeconds()),
        m.heapMebibytes(),
        m.residentMebibytes(),
        m.tally().findings(),
        m.tally().diagnostics());
  }

  /** Names of the jars of a table; rows whose coordinates are none are passed over. */
  static List<String> jars(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    int column = List.of(lines.get(0).split("\t", -1)).indexOf("coordinates");
    if (column < 0) {
      throw new IllegalArgumentException(table + ": no column named coordinates");
    }
    return lines.stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells.length > column)
        .map(cells -> cells[column].split(":", -1))
        .filter(parts -> parts.length == 3)
        .map(parts -> parts[1] + "-" + parts[2] + ".jar")
        .toList();
  }
}
