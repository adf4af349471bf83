package dev.threadproof.cli;

import dev.threadproof.cli.confirm.ConfirmOptions;
import dev.threadproof.cli.confirm.TriedReport;
import dev.threadproof.cli.confirm.VerdictCount;
import dev.threadproof.cli.option.Output;
import dev.threadproof.cli.output.Delivery;
import dev.threadproof.cli.terminal.ProgressLine;
import dev.threadproof.cli.terminal.Terminal;
import dev.threadproof.confirm.Confirmation;
import dev.threadproof.confirm.Program;
import dev.threadproof.confirm.Settings;
import dev.threadproof.confirm.Workspace;
import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.rules.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code threadproof confirm}: tries to prove findings by running the program. */
@Command(
    name = "confirm",
    description = "Runs a program under the agent and tries to make its findings happen.",
    abbreviateSynopsis = true,
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was tried, nothing was proven",
      "1:at least one finding was proven",
      "2:the command line is wrong",
      "3:nothing could be tried"
    })
final class ConfirmCommand implements Callable<Integer> {

  @Option(
      names = "--findings",
      paramLabel = "FILE",
      required = true,
      order = 0,
      description = "The JSON report of a scan.")
  private Path findings = Path.of("");

  @Option(
      names = "--finding",
      paramLabel = "FP",
      split = ",",
      order = 0,
      description = "Only the findings whose fingerprints begin like this. Default: all.")
  private List<String> fingerprints = new ArrayList<>();

  @Mixin private ConfirmOptions options = new ConfirmOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      order = 20,
      converter = Output.Converter.class,
      description = "How and where to report; may be repeated. Default: text.")
  private List<Output> outputs = new ArrayList<>();

  @Option(
      names = {"-q", "--quiet"},
      order = 21,
      description = "Say nothing beside the report but what went wrong.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      order = 22,
      description = "Say more: every limit and note, stack traces.")
  private boolean verbose;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  ConfirmCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Workspace scratch = new Workspace()) {
      List<Output> wanted = outputs.isEmpty() ? List.of(Output.TEXT) : outputs;
      Output.check(wanted);
      Program program = options.program();
      TriedReport tried = TriedReport.read(findings, fingerprints, Catalogue.load().descriptors());
      Settings settings = options.settings(scratch.directory());
      return confirm(tried, program, settings, wanted);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (IOException e) {
      terminal.err().println("threadproof: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private int confirm(TriedReport tried, Program program, Settings settings, List<Output> wanted)
      throws IOException, InterruptedException {
    List<Result> judged;
    VerdictCount count;
    try (ProgressLine line = new ProgressLine(terminal)) {
      boolean shown = terminal.errIsTerminal() && !quiet;
      count = new VerdictCount(shown ? line : ProgressListener.NONE, tried.chosen().size());
      judged =
          new Confirmation(program, settings, tried.report().hashes(), count)
              .confirm(tried.chosen());
    }
    Delivery delivery = new Delivery(terminal, terminal.wantsColour(), verbose);
    ScanReport merged = tried.merged(judged);
    // Who asks about one finding reads about that one; a file stays a whole report.
    Map<Boolean, List<Output>> byReader =
        wanted.stream()
            .collect(
                Collectors.partitioningBy(
                    output -> output.isTextOnStandardOutput() && !fingerprints.isEmpty()));
    delivery.deliver(merged.withResults(judged), byReader.getOrDefault(true, List.of()));
    delivery.deliver(merged, byReader.getOrDefault(false, List.of()));
    return closing(count, judged);
  }

  private int closing(VerdictCount count, List<Result> judged) {
    int untried = count.of(Outcome.UNTRIED);
    if (!quiet) {
      terminal.err().println("threadproof: confirmed: " + count.text());
    }
    if (untried == judged.size()) {
      String reason =
          judged.isEmpty()
              ? "the report has no finding to try"
              : judged.get(0).verdict().map(v -> v.why()).orElse("");
      terminal.err().println("threadproof: nothing could be tried: " + reason);
      return ExitCode.FAILED;
    }
    return count.of(Outcome.PROVEN) > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
