package dev.threadproof.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.samples.Variant.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every variant, run as a user would run it, ends the way it promises. */
final class SamplesRunTest {

  /** Enough threads for every program that hangs, little work for the others. */
  private static final String SIZE = "20";

  private static final int AT_ONCE = 10;

  @TempDir Path folder;

  @Test
  void thereAreThirtyPrograms() throws IOException {
    assertThat(Variant.all())
        .extracting(v -> v.className().replaceFirst(".*\\.s(\\d\\d).*", "$1"))
        .contains("01", "30")
        .satisfies(numbers -> assertThat(numbers.stream().distinct()).hasSize(30));
  }

  @Test
  void whatEndsEndsByItself() throws IOException, InterruptedException {
    List<String> names = named(Ending.BY_ITSELF);
    List<String> command = new ArrayList<>(List.of(SIZE));
    command.addAll(names);

    Run run = start("ending", OneAfterTheOther.class.getName(), command).end();

    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.output().lines().filter(l -> l.startsWith("ended: ")).map(l -> l.substring(7)))
        .containsExactlyElementsOf(names);
  }

  @Test
  void whatHangsSaysSoAndIsEndedByItsWatchdog() throws IOException, InterruptedException {
    assertThat(runAll(named(Ending.BY_WATCHDOG)))
        .isNotEmpty()
        .allSatisfy(
            (name, run) -> {
              assertThat(run.output()).startsWith("This program is meant to hang.");
              assertThat(run.exitCode()).as(run.output()).isEqualTo(Watchdog.EXIT_CODE);
              assertThat(run.output()).contains("It hangs.", "\"watchdog\"", "WAITING");
            });
  }

  @Test
  void whatMayHangEndsEitherWay() throws IOException, InterruptedException {
    assertThat(runAll(named(Ending.EITHER)))
        .isNotEmpty()
        .allSatisfy(
            (name, run) -> {
              assertThat(run.output()).startsWith("This program may hang.");
              assertThat(run.exitCode()).as(run.output()).isIn(0, Watchdog.EXIT_CODE);
              assertThat(run.output().contains("It hangs."))
                  .isEqualTo(run.exitCode() == Watchdog.EXIT_CODE);
            });
  }

  private record Run(int exitCode, String output) {}

  private record Started(Process process, Path out) {

    Run end() throws IOException, InterruptedException {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new AssertionError("does not end: " + Files.readString(out));
      }
      return new Run(process.exitValue(), Files.readString(out));
    }
  }

  private Map<String, Run> runAll(List<String> names) throws IOException, InterruptedException {
    Map<String, Run> runs = new LinkedHashMap<>();
    Map<String, Started> going = new LinkedHashMap<>();
    for (String name : names) {
      going.put(name, start(name, name, List.of(SIZE)));
      if (going.size() == AT_ONCE || name.equals(names.get(names.size() - 1))) {
        for (Map.Entry<String, Started> started : going.entrySet()) {
          runs.put(started.getKey(), started.getValue().end());
        }
        going.clear();
      }
    }
    return runs;
  }

  private Started start(String label, String mainClass, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Dsamples.patience=1", "-cp"));
    command.add(classPath());
    command.add(mainClass);
    command.addAll(arguments);
    Path out = folder.resolve(label + ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    return new Started(process, out);
  }

  private static String classPath() {
    return Variant.rootOf(Size.class)
        + System.getProperty("path.separator")
        + Variant.rootOf(OneAfterTheOther.class);
  }

  private static List<String> named(Ending ending) throws IOException {
    return Variant.all().stream()
        .filter(v -> v.ending() == ending)
        .map(Variant::className)
        .toList();
  }
}
