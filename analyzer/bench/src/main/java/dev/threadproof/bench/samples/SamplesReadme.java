package dev.threadproof.bench.samples;

import dev.threadproof.engine.classpath.ClassFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the table into {@code samples/README.md}, between two comments; what stands around it is
 * written by hand.
 */
public final class SamplesReadme {

  private static final String BEGIN = "<!-- table -->\n";
  private static final String END = "<!-- /table -->\n";

  private SamplesReadme() {}

  /**
   * Scans the samples and writes the table.
   *
   * @param args {@code [--spotbugs] [samples]}: measure SpotBugs anew; where the samples' module is
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> given = List.of(args);
    boolean measure = given.contains("--spotbugs");
    Path module =
        Path.of(given.stream().filter(a -> !a.startsWith("--")).findFirst().orElse("samples"));
    List<Sample> samples = SampleSources.read(module);
    List<ClassFile> classes = SampleClasses.compile(samples);
    if (measure) {
      Path folder = Files.createTempDirectory("samples");
      SpotBugsRun.run(samples, classes, folder).write(spotBugs(module));
    }
    Path readme = module.resolve("README.md");
    Files.writeString(readme, with(table(module), Files.readString(readme)));
    System.out.println("written: " + readme);
  }

  /** The table as it would be written now, with what was measured before. */
  static String table(Path module) throws IOException {
    List<Sample> samples = SampleSources.read(module);
    return new SamplesTable(
            samples,
            SampleScan.run(SampleClasses.compile(samples)),
            Proofs.read(module),
            Measured.read(spotBugs(module)))
        .text();
  }

  /** A text with the table in its place. */
  static String with(String table, String readme) {
    int begin = readme.indexOf(BEGIN);
    int end = readme.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "no place for the table: " + BEGIN.strip() + " is missing");
    }
    return readme.substring(0, begin + BEGIN.length()) + table + readme.substring(end);
  }

  private static Path spotBugs(Path module) {
    return module.resolve("measured/spotbugs.tsv");
  }
}
