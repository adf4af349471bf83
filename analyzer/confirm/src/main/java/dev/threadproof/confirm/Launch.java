package dev.threadproof.confirm;

import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.plan.PlanFile;
import dev.threadproof.confirm.driver.DriverFile;
import dev.threadproof.confirm.driver.GeneratedDriver;
import dev.threadproof.confirm.driver.TestDriver;
import dev.threadproof.confirm.fork.ForkCommand;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Makes the command line of one run. */
final class Launch {

  /** On fewer processors the JVM makes pools so small that their tasks run one after the other. */
  private static final int PROCESSORS = 4;

  private final Program program;
  private final Settings settings;
  private final DriverClasses drivers;

  Launch(Program program, Settings settings, DriverClasses drivers) {
    this.program = program;
    this.settings = settings;
    this.drivers = drivers;
  }

  /**
   * The command for one plan and seed; the plan and the agent's record lie in the workspace.
   *
   * @param entries what a generated driver calls
   */
  ForkCommand command(Plan plan, DriverFile entries, long seed, Workspace workspace, Duration limit)
      throws IOException {
    Files.writeString(workspace.file("plan.properties"), PlanFile.write(plan));
    List<String> words = new ArrayList<>(List.of(settings.java().toString()));
    // A run is short: the serial collector and the first compiler alone start the fastest.
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
    if (Runtime.getRuntime().availableProcessors() < PROCESSORS) {
      words.add("-XX:ActiveProcessorCount=" + PROCESSORS);
    }
    words.add("-Djava.io.tmpdir=" + workspace.directory());
    words.addAll(settings.jvmOptions());
    words.add("-javaagent:" + settings.agent() + "=" + arguments(workspace, seed));
    Target target = program.target();
    Path directory = Path.of("").toAbsolutePath();
    if (target instanceof Target.MainClass main) {
      words.addAll(List.of("-cp", program.classpathText(), main.className()));
      words.addAll(main.arguments());
    } else if (target instanceof Target.Tests tests) {
      words.addAll(List.of("-cp", joined(drivers.forTests(program))));
      words.add(TestDriver.class.getName());
      words.addAll(tests.selectors());
    } else {
      Path file = workspace.file("driver.properties");
      Files.writeString(file, entries.text());
      words.addAll(List.of("-cp", joined(drivers.forGenerated(program))));
      words.addAll(List.of(GeneratedDriver.class.getName(), file.toString(), "" + seed));
      // Generated calls may write files: not where the user works.
      directory = workspace.directory();
    }
    return new ForkCommand(words, directory, limit);
  }

  private static String arguments(Workspace workspace, long seed) {
    return "mode=steer,plan="
        + workspace.file("plan.properties")
        + ",out="
        + workspace.file("events.jsonl")
        + ",seed="
        + seed;
  }

  private static String joined(List<Path> entries) {
    return String.join(File.pathSeparator, entries.stream().map(Path::toString).toList());
  }
}
