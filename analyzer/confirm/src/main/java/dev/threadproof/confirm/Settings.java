package dev.threadproof.confirm;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How much is tried.
 *
 * @param java the program {@code java} of the JDK to run on
 * @param agent the agent's jar
 * @param runs how many runs a finding gets, each with a seed of its own; they end with the first
 *     proof
 * @param seed seed of the first run; the next ones count up from it
 * @param budget wall time for one finding, all its runs together
 * @param jobs how many findings are tried at the same time
 * @param jvmOptions more options for each JVM
 */
public record Settings(
    Path java,
    Path agent,
    int runs,
    long seed,
    Duration budget,
    int jobs,
    List<String> jvmOptions) {

  public Settings {
    jvmOptions = List.copyOf(jvmOptions);
    if (runs < 1 || jobs < 1 || budget.isNegative() || budget.isZero()) {
      throw new IllegalArgumentException("runs, jobs and budget must be positive");
    }
  }
}
