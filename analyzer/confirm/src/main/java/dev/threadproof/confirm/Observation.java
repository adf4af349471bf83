package dev.threadproof.confirm;

import dev.threadproof.confirm.driver.TestDriver;
import dev.threadproof.confirm.fork.ForkCommand;
import dev.threadproof.confirm.fork.ForkEnd;
import dev.threadproof.confirm.fork.Forks;
import dev.threadproof.confirm.witness.RunRecord;
import dev.threadproof.confirm.witness.Sightings;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the agent saw in a run of tests that nobody steered.
 *
 * @param findings what was seen to go wrong
 * @param failure why the run cannot be called good: a test failed, it hung, the agent was silent
 */
public record Observation(List<Finding> findings, Optional<String> failure) {

  /** What runs the tests orders their threads, but its own data are not what is asked about. */
  private static final String FRAMEWORK =
      ",order-only=org.junit.*:junit.*:org.opentest4j.*:dev.threadproof.confirm.*";

  public Observation {
    findings = List.copyOf(findings);
  }

  /**
   * Runs tests once.
   *
   * @param program its target must be tests
   * @param settings seed and budget of the run
   */
  public static Observation of(Program program, Settings settings)
      throws IOException, InterruptedException {
    if (!(program.target() instanceof Target.Tests tests)) {
      throw new IllegalArgumentException("only tests are observed");
    }
    try (Workspace workspace = new Workspace();
        Forks forks = new Forks()) {
      List<Path> classpath = new DriverClasses(workspace.directory()).forTests(program);
      Path record = workspace.file("events.jsonl");
      List<String> words = new ArrayList<>(List.of(settings.java().toString()));
      words.addAll(settings.jvmOptions());
      words.add(agent(settings.agent(), record, settings.seed()) + FRAMEWORK);
      words.add("-cp");
      words.add(
          classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
      words.add(TestDriver.class.getName());
      words.addAll(tests.selectors());
      Path here = Path.of("").toAbsolutePath();
      ForkEnd end = forks.run(new ForkCommand(words, here, settings.budget()));
      RunRecord seen = RunRecord.read(record);
      return new Observation(Sightings.findings(seen), failure(end, seen));
    }
  }

  /** The option that attaches the agent to a JVM, to watch. */
  public static String agent(Path jar, Path record, long seed) {
    return "-javaagent:" + jar + "=mode=observe,out=" + record + ",seed=" + seed;
  }

  private static Optional<String> failure(ForkEnd end, RunRecord seen) {
    if (end.stopped()) {
      return Optional.of("the run did not end in time");
    }
    if (seen.isEmpty()) {
      return Optional.of("the agent left no record:\n" + end.output());
    }
    if (end.exitCode() != 0) {
      return Optional.of("the test failed under the agent:\n" + end.output());
    }
    return Optional.empty();
  }

  /** All that was seen, a line each, with the threads' steps below. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(text.isEmpty() ? "" : "\n");
      text.append(finding.rule()).append(": ").append(finding.message());
      for (ThreadSide side : finding.threads()) {
        for (Step step : side.steps()) {
          text.append("\n  ").append(side.name()).append(' ').append(step.action());
          text.append(" at ").append(step.location().shortName());
          text.append(':').append(step.location().line());
        }
      }
    }
    return text.toString();
  }
}
