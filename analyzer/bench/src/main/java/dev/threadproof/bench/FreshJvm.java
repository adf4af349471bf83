package dev.threadproof.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs workloads, each in a JVM of its own, so that what was compiled or allocated for one does not
 * count for the next.
 *
 * @param flags the JVM's flags
 * @param timeoutSeconds after which a run is ended and called hung
 */
record FreshJvm(List<String> flags, long timeoutSeconds) {

  /** How a run ended. */
  sealed interface Outcome {

    /** As it should. */
    record Done(Measurement measurement) implements Outcome {}

    /** Otherwise. */
    record Failed(String reason) implements Outcome {}
  }

  /** Flags in one string, as they are typed. */
  static List<String> flags(String typed) {
    return typed.isBlank() ? List.of() : List.of(typed.strip().split("\\s+"));
  }

  Outcome run(Workload workload, Path jar, int threads) throws IOException, InterruptedException {
    Path output = Files.createTempFile("threadproof-bench", ".txt");
    try {
      Process process =
          new ProcessBuilder(command(workload, jar, threads))
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(timeoutSeconds, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        return new Outcome.Failed("no end after " + timeoutSeconds + " s");
      }
      return outcome(process.exitValue(), Files.readAllLines(output));
    } finally {
      Files.delete(output);
    }
  }

  private List<String> command(Workload workload, Path jar, int threads) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    Collections.addAll(command, "-cp", System.getProperty("java.class.path"));
    command.add(Probe.class.getName());
    Collections.addAll(
        command,
        workload.name().toLowerCase(Locale.ROOT),
        jar.toString(),
        Integer.toString(threads));
    return command;
  }

  private static Outcome outcome(int exit, List<String> output) {
    Optional<Measurement> measured =
        output.stream().map(Measurement::parse).flatMap(Optional::stream).findFirst();
    if (exit == 0 && measured.isPresent()) {
      return new Outcome.Done(measured.get());
    }
    String said =
        output.stream()
            .filter(line -> line.contains("Exception") || line.contains("Error"))
            .findFirst()
            .orElse("no error message");
    return new Outcome.Failed("exit code " + exit + ": " + said);
  }
}
