package dev.threadproof.cli;

import dev.threadproof.cli.confirm.Watch;
import dev.threadproof.cli.option.Output;
import dev.threadproof.cli.output.Delivery;
import dev.threadproof.cli.terminal.Terminal;
import dev.threadproof.confirm.AgentJar;
import dev.threadproof.confirm.Workspace;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.rules.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code threadproof run}: runs any command with the agent watching. */
@Command(
    name = "run",
    description = "Runs a command with the agent watching, and reports what was seen.",
    abbreviateSynopsis = true,
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing was seen to go wrong",
      "1:something was",
      "2:the command line is wrong",
      "3:the command could not be started, or no agent ran in it",
      "n:the command's own exit code, when it is another than 0"
    })
final class RunCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "COMMAND",
      arity = "1..*",
      description = "The command and its arguments, after '--': java …, mvn …")
  private List<String> command = new ArrayList<>();

  @Option(
      names = "--agent",
      paramLabel = "JAR",
      description = "The agent's jar. Default: the one that comes with this program.")
  private @Nullable Path agent;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      converter = Output.Converter.class,
      description = "How and where to report; may be repeated. Default: text.")
  private List<Output> outputs = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Workspace workspace = new Workspace()) {
      List<Output> wanted = outputs.isEmpty() ? List.of(Output.TEXT) : outputs;
      Output.check(wanted);
      Path jar = agent != null ? agent.toAbsolutePath() : AgentJar.locate(workspace.directory());
      if (!AgentJar.isAgent(jar)) {
        throw new IllegalArgumentException(jar + " is not an agent's jar");
      }
      Watch watch = Watch.of(command, jar, workspace, terminal.err());
      if (watch.records() == 0) {
        terminal.err().println("threadproof: no agent ran in the command; nothing is known");
        return watch.exitCode() == 0 ? ExitCode.FAILED : watch.exitCode();
      }
      ScanReport report = watch.report(Version.current(), Catalogue.load().descriptors());
      new Delivery(terminal, terminal.wantsColour(), false).deliver(report, wanted);
      if (watch.exitCode() != 0) {
        return watch.exitCode();
      }
      return report.results().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (IOException e) {
      terminal.err().println("threadproof: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }
}
