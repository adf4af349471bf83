package dev.threadproof.cli;

import dev.threadproof.cli.ci.CiSystem;
import dev.threadproof.cli.option.ScanOptions;
import dev.threadproof.cli.terminal.Terminal;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.FormatName;
import dev.threadproof.report.text.TextOptions;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code threadproof ci}: a scan as a job of a CI system wants it. It writes the reports that the
 * system shows, and never changes the baseline: what a job writes is thrown away with it.
 */
@Command(
    name = "ci",
    description = {
      "Scans as a gate in a CI job.",
      "",
      "Scans the project in the working directory unless told otherwise, holds it against"
          + " threadproof-baseline.json if there is one, and writes the reports that the CI system"
          + " shows (GitHub Actions, GitLab CI, Jenkins; elsewhere text, SARIF and HTML)."
    },
    abbreviateSynopsis = true,
    sortOptions = false,
    showAtFileInUsageHelp = true,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    parameterListHeading = "%nTargets:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no new finding at or above the level of --fail-on",
      "1:at least one such finding",
      "2:the command line or the configuration file is wrong",
      "3:the scan failed, or a target could not be analysed"
    })
final class CiCommand implements Callable<Integer> {

  @Mixin private ScanArguments arguments = new ScanArguments();

  private final Terminal terminal;
  private final Map<String, String> environment;

  CiCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = Map.copyOf(environment);
  }

  @Override
  public Integer call() {
    CiSystem system = CiSystem.of(environment);
    ScanOptions options = arguments.options();
    if (!options.namesOutputs()) {
      options = options.withOutputs(system.outputs());
    }
    if (options.baseline().isEmpty() && Files.exists(ScanCommand.BASELINE)) {
      options = options.withBaseline(ScanCommand.BASELINE);
    }
    if (!arguments.quiet()) {
      String baseline = options.baseline().map(file -> "baseline " + file).orElse("no baseline");
      terminal.err().println("threadproof: " + system.title() + ", " + baseline);
    }
    List<Path> targets =
        arguments.targets().isEmpty() ? List.of(Path.of(".")) : arguments.targets();
    Optional<Path> summary = system.summaryFile(environment);
    return new ScanRun(terminal, arguments, CiCommand::notEmpty, report -> append(report, summary))
        .run(targets, options, BaselineUse.Mode.READ);
  }

  /** A job that looked at nothing must not be green. */
  private static ScanReport notEmpty(ScanReport report) {
    return report.classes() > 0 || report.incomplete()
        ? report
        : report.with(
            new Diagnostic(
                Diagnostic.Severity.ERROR,
                String.join(", ", report.targets()),
                "no class to analyse",
                "compile the project first, or name its jar or directory of classes"));
  }

  private static void append(ScanReport report, Optional<Path> file) throws IOException {
    if (file.isEmpty()) {
      return;
    }
    try (Writer out =
        Files.newBufferedWriter(
            file.get(),
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND)) {
      FormatName.GITHUB_SUMMARY.format(TextOptions.PLAIN).write(report, out);
    } catch (IOException e) {
      throw new IOException("cannot write the step's summary to " + file.get(), e);
    }
  }
}
