package dev.threadproof.cli.confirm;

import dev.threadproof.confirm.AgentJar;
import dev.threadproof.confirm.Program;
import dev.threadproof.confirm.Settings;
import dev.threadproof.confirm.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is run, and how often. */
public final class ConfirmOptions {

  @ArgGroup(multiplicity = "1")
  private Driver driver = new Driver();

  @Parameters(paramLabel = "ARG", arity = "0..*", description = "Arguments for --main, after '--'.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = {"-cp", "--classpath"},
      paramLabel = "PATH",
      required = true,
      order = 4,
      description = "The program and its libraries, as for java.")
  private List<String> classpath = new ArrayList<>();

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "5",
      order = 5,
      description = "Runs a finding gets, each with another seed. Default: ${DEFAULT-VALUE}.")
  private int runs = 1;

  @Option(
      names = "--budget",
      paramLabel = "TIME",
      defaultValue = "60s",
      converter = DurationText.class,
      order = 6,
      description = "Time for one finding, all its runs together. Default: ${DEFAULT-VALUE}.")
  private Duration budget = Duration.ofSeconds(60);

  @Option(
      names = "--jobs",
      paramLabel = "N",
      order = 7,
      description = "Findings tried at the same time. Default: half the processors.")
  private @Nullable Integer jobs;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      order = 8,
      description = "Seed of the first run; the next ones count up. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--agent",
      paramLabel = "JAR",
      order = 9,
      description = "The agent's jar. Default: the one that comes with this program.")
  private @Nullable Path agent;

  @Option(
      names = "--jvm",
      paramLabel = "OPTION",
      order = 10,
      description = "An option for each JVM, e.g. --jvm=-Xmx1g; may be repeated.")
  private List<String> jvmOptions = new ArrayList<>();

  @Option(
      names = "--java-home",
      paramLabel = "DIR",
      order = 11,
      description = "The JDK that the program runs on. Default: the one that runs this.")
  private @Nullable Path javaHome;

  @Option(
      names = "--other-build",
      order = 12,
      description =
          "The classes need not be those that were scanned: does it still happen after a change?")
  private boolean otherBuild;

  /** One of the three. */
  static final class Driver {
    @Option(
        names = "--main",
        paramLabel = "CLASS",
        required = true,
        order = 1,
        description = "Run this class's main method.")
    private @Nullable String main;

    @Option(
        names = "--junit",
        paramLabel = "SELECTOR",
        required = true,
        order = 2,
        arity = "0..1",
        split = ",",
        fallbackValue = "",
        description =
            "Run tests: a.b.FooTest, a.b.FooTest#method or a.b.*, separated by commas; without a"
                + " value all in the directories of the class path.")
    private @Nullable List<String> junit;

    @Option(
        names = "--generate",
        required = true,
        order = 3,
        description = "Make a driver for each finding: build the objects, call the two methods.")
    private boolean generate;
  }

  /**
   * What is run.
   *
   * @throws IllegalArgumentException with a line for the user
   */
  public Program program() {
    Program.Build build = otherBuild ? Program.Build.OTHER : Program.Build.SCANNED;
    return new Program(ClassPathText.entries(classpath), target(), build);
  }

  private Target target() {
    if (driver.main != null) {
      return new Target.MainClass(driver.main, arguments);
    }
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("'" + arguments.get(0) + "': only --main takes arguments");
    }
    if (driver.junit != null) {
      return new Target.Tests(driver.junit.stream().filter(s -> !s.isEmpty()).toList());
    }
    if (driver.generate) {
      return new Target.Generated();
    }
    throw new IllegalArgumentException("one of --main, --junit and --generate is needed");
  }

  /**
   * How often, and with what.
   *
   * @param directory for the agent's jar; must outlive its use
   * @throws IOException with a line for the user if there is no agent
   * @throws IllegalArgumentException with a line for the user
   */
  public Settings settings(Path directory) throws IOException {
    Path jar = agent != null ? agent.toAbsolutePath() : AgentJar.locate(directory);
    if (!AgentJar.isAgent(jar)) {
      throw new IllegalArgumentException(jar + " is not an agent's jar");
    }
    Path home = javaHome != null ? javaHome : Path.of(System.getProperty("java.home"));
    int atOnce = jobs != null ? jobs : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    return new Settings(
        home.resolve("bin").resolve("java").toAbsolutePath(),
        jar,
        runs,
        seed,
        budget,
        atOnce,
        jvmOptions);
  }
}
