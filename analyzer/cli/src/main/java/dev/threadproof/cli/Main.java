package dev.threadproof.cli;

import dev.threadproof.cli.terminal.Terminal;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Where the process starts. */
public final class Main {

  private static final int WIDEST_HELP = 120;

  private Main() {}

  /** Runs the command that the arguments name, and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(System.getenv()), System.getenv(), args));
  }

  /** Runs a command on the given streams and returns its {@link ExitCode}. */
  static int run(Terminal terminal, Map<String, String> environment, String... args) {
    Crash crash = new Crash(terminal.err());
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
    Help.Ansi colour = terminal.wantsColour() ? Help.Ansi.ON : Help.Ansi.OFF;
    CommandLine commandLine =
        new CommandLine(new ThreadproofCommand())
            .addSubcommand(new ScanCommand(terminal))
            .addSubcommand(new CiCommand(terminal, environment))
            .addSubcommand(new ConfirmCommand(terminal))
            .addSubcommand(new ExplainCommand(terminal))
            .addSubcommand(new ReproduceCommand(terminal))
            .addSubcommand(new RulesCommand())
            .addSubcommand(new SamplesCommand(terminal))
            .addSubcommand(new ConfigSchemaCommand())
            .addSubcommand(new RunCommand(terminal))
            .addSubcommand("generate-completion", new GenerateCompletion())
            .setOut(out)
            .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(Help.defaultColorScheme(colour))
            .setUsageHelpWidth(Math.min(WIDEST_HELP, terminal.columns()))
            .setUsageHelpLongOptionsMaxWidth(32)
            .setParameterExceptionHandler(UsageError::report)
            .setExecutionExceptionHandler((e, command, parsed) -> crash.report(e, command));
    try {
      return commandLine.execute(args);
    } catch (Error e) {
      return crash.report(e, commandLine);
    } finally {
      out.flush();
    }
  }
}
