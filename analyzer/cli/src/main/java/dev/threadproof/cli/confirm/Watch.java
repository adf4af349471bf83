package dev.threadproof.cli.confirm;

import dev.threadproof.confirm.Observation;
import dev.threadproof.confirm.Workspace;
import dev.threadproof.confirm.witness.RunRecord;
import dev.threadproof.confirm.witness.Sightings;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.engine.finding.Tier;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A command that ran with the agent watching.
 *
 * @param exitCode the command's
 * @param seen what was written down
 * @param command its first word
 */
public record Watch(int exitCode, RunRecord seen, String command) {

  /** The variable that every JVM reads more options from. */
  private static final String EVERY_JVM = "JAVA_TOOL_OPTIONS";

  /**
   * Runs a command to its end, with this process's own streams.
   *
   * @throws IOException with a line for the user when it cannot be started
   */
  public static Watch of(List<String> command, Path agent, Workspace workspace, PrintStream err)
      throws IOException, InterruptedException {
    Path record = workspace.file("events.jsonl");
    String option = Observation.agent(agent, record, 1);
    List<String> words = new ArrayList<>(command);
    String program = command.get(0);
    boolean isJava = Path.of(program).endsWith("java") || program.endsWith("java.exe");
    if (isJava) {
      words.add(1, option);
    }
    ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
    if (!isJava) {
      err.println("threadproof: the agent goes into every JVM that " + program + " starts");
      builder.environment().merge(EVERY_JVM, option, (a, b) -> a + " " + b);
    }
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new IOException(program + " cannot be started: " + e.getMessage(), e);
    }
    Thread hook = new Thread(() -> end(process), "threadproof-end-command");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      int exitCode = process.waitFor();
      return new Watch(exitCode, RunRecord.read(record), program);
    } finally {
      end(process);
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  /** How many events the agent wrote. */
  public int records() {
    return seen.events().size();
  }

  /**
   * What was seen, as a report.
   *
   * @param rules known rules; one that is not known is described by its name
   */
  public ScanReport report(String version, List<RuleDescriptor> rules) {
    Map<String, RuleDescriptor> known =
        rules.stream().collect(Collectors.toMap(RuleDescriptor::id, Function.identity()));
    List<Result> results = new ArrayList<>();
    for (Finding finding : Sightings.findings(seen)) {
      RuleDescriptor rule =
          known.getOrDefault(
              finding.rule(), new RuleDescriptor(finding.rule(), "Seen in a run.", Tier.GATE, ""));
      results.add(new Result(finding, rule, Map.of(), Optional.empty()));
    }
    List<RuleDescriptor> ran = results.stream().map(Result::rule).distinct().toList();
    return new ScanReport(version, List.of(command), ran, results, List.of(), List.of(), woven());
  }

  private int woven() {
    return seen.events().stream()
        .filter(e -> e.path("event").asText().equals("summary"))
        .mapToInt(e -> e.path("classes-woven").asInt())
        .sum();
  }
}
