package dev.threadproof.cli;

import dev.threadproof.cli.option.ConfigException;
import dev.threadproof.cli.option.ConfigFile;
import dev.threadproof.cli.option.ScanOptions;
import dev.threadproof.cli.output.Delivery;
import dev.threadproof.cli.terminal.ProgressLine;
import dev.threadproof.cli.terminal.Terminal;
import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.rules.Catalogue;
import dev.threadproof.scan.RuleSelection;
import dev.threadproof.scan.Scan;
import dev.threadproof.scan.ScanRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code threadproof scan}: finds defects and reports them. */
@Command(
    name = "scan",
    description = "Looks for concurrency defects in compiled classes.",
    abbreviateSynopsis = true,
    sortOptions = false,
    showAtFileInUsageHelp = true,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    parameterListHeading = "%nTargets:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no finding at or above the level of --fail-on",
      "1:at least one such finding",
      "2:the command line or the configuration file is wrong",
      "3:the scan failed, or a target could not be analysed"
    })
final class ScanCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A jar, a class file, a directory of classes, or a project directory whose compiled"
              + " classes and sources are where Maven and Gradle put them.")
  private List<Path> targets = List.of();

  @Mixin private ScanOptions commandLine = new ScanOptions();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      order = 20,
      description =
          "A YAML file whose keys are the options above without their dashes; the command line wins.")
  private @Nullable Path config;

  @Option(
      names = "--progress",
      negatable = true,
      order = 21,
      description = "Show, or don't, how far the scan has come. Default: on a terminal.")
  private @Nullable Boolean progress;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      order = 22,
      defaultValue = "auto",
      converter = ColourChoice.Converter.class,
      description = "Colour the text on standard output: auto, always or never. Default: auto.")
  private ColourChoice colour = ColourChoice.AUTO;

  @ArgGroup private Talk talk = new Talk();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  ScanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** How much is said beside the report. */
  static final class Talk {
    @Option(
        names = {"-q", "--quiet"},
        order = 23,
        description = "Say nothing beside the report but what went wrong.")
    private boolean quiet;

    @Option(
        names = {"-v", "--verbose"},
        order = 24,
        description = "Say more: every limit and note, stack traces.")
    private boolean verbose;
  }

  @Override
  public Integer call() {
    ScanOptions options = options();
    Catalogue catalogue = Catalogue.load();
    ScanRequest request = request(options, catalogue);
    ScanReport report;
    try (ProgressLine line = new ProgressLine(terminal)) {
      report = Scan.run(request, catalogue, showsProgress() ? line : ProgressListener.NONE);
    }
    try {
      new Delivery(terminal, colour.on(terminal), talk.verbose).deliver(report, options.outputs());
    } catch (IOException e) {
      terminal.err().println("threadproof: " + e.getMessage());
      return ExitCode.FAILED;
    }
    return new Epilogue(report, options).tell(terminal.err(), talk.quiet);
  }

  private ScanOptions options() {
    try {
      ScanOptions options =
          config == null ? commandLine : commandLine.orElse(ConfigFile.read(config));
      options.check();
      return options;
    } catch (ConfigException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private RuleSelection rules(ScanOptions options, Catalogue catalogue) {
    List<String> known = catalogue.descriptors().stream().map(RuleDescriptor::id).toList();
    Stream.of(options.rules(), options.excludedRules())
        .flatMap(List::stream)
        .forEach(name -> RuleName.check(name, known, spec.commandLine()));
    return new RuleSelection(options.rules(), options.excludedRules());
  }

  private ScanRequest request(ScanOptions options, Catalogue catalogue) {
    return new ScanRequest(
        targets,
        options.classpath(),
        options.sources(),
        rules(options, catalogue),
        options.jdk(),
        options.includeTests(),
        options.threads(),
        Path.of("").toAbsolutePath(),
        Version.current());
  }

  private boolean showsProgress() {
    return progress != null ? progress : terminal.errIsTerminal() && !talk.quiet;
  }
}
