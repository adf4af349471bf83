package dev.threadproof.cli;

import dev.threadproof.cli.option.ScanOptions;
import dev.threadproof.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  /** The file that {@code --write-baseline} writes when no other is named. */
  static final Path BASELINE = Path.of("threadproof-baseline.json");

  @Mixin private ScanArguments arguments = new ScanArguments();

  @Option(
      names = "--write-baseline",
      order = 20,
      description =
          "Take all that is found as known: write it to the file of --baseline, or to"
              + " threadproof-baseline.json.")
  private boolean writeBaseline;

  private final Terminal terminal;

  ScanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (arguments.targets().isEmpty()) {
      throw arguments.mistake(
          new IllegalArgumentException(
              "nothing to scan: name a PATH, a jar, a directory of classes or a project, e.g. ."));
    }
    ScanOptions options = arguments.options();
    ScanRun run = new ScanRun(terminal, arguments, UnaryOperator.identity(), report -> {});
    if (!writeBaseline) {
      return run.run(arguments.targets(), options, BaselineUse.Mode.SHRINK);
    }
    ScanOptions writing = options.withBaseline(options.baseline().orElse(BASELINE));
    return run.run(arguments.targets(), writing, BaselineUse.Mode.WRITE);
  }
}
