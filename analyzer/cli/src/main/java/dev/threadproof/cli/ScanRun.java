package dev.threadproof.cli;

import dev.threadproof.cli.option.ScanOptions;
import dev.threadproof.cli.output.Delivery;
import dev.threadproof.cli.terminal.ProgressLine;
import dev.threadproof.cli.terminal.Terminal;
import dev.threadproof.confirm.experiment.Planner;
import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.engine.model.ModelException;
import dev.threadproof.engine.model.Models;
import dev.threadproof.report.baseline.Baseline;
import dev.threadproof.report.baseline.BaselineException;
import dev.threadproof.rules.Catalogue;
import dev.threadproof.scan.CachedScan;
import dev.threadproof.scan.RuleSelection;
import dev.threadproof.scan.Scan;
import dev.threadproof.scan.ScanRequest;
import dev.threadproof.scan.cache.ReportCache;
import dev.threadproof.scan.change.Change;
import dev.threadproof.scan.change.ChangeException;
import dev.threadproof.scan.change.GitDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One run of a command that scans: everything is read and checked first, so that a mistake costs no
 * time; then scan, baseline, reports, exit code.
 *
 * @param verdict what the command makes of the scan's report
 * @param extra takes the report, too, before the exit code is decided
 */
record ScanRun(
    Terminal terminal, ScanArguments arguments, UnaryOperator<ScanReport> verdict, Extra extra) {

  /** A report that the user did not ask for by name. */
  @FunctionalInterface
  interface Extra {
    void take(ScanReport report) throws IOException;
  }

  int run(List<Path> targets, ScanOptions options, BaselineUse.Mode mode) {
    Catalogue catalogue = Catalogue.load();
    BaselineUse use = new BaselineUse(options.baseline(), mode);
    ScanRequest request;
    Baseline baseline;
    try {
      options.check();
      request = request(targets, options, catalogue);
      baseline = use.read();
    } catch (IllegalArgumentException | ModelException | ChangeException | BaselineException e) {
      throw arguments.mistake(e);
    }
    BaselineUse.Marked marked =
        use.mark(baseline, verdict.apply(scan(request, options, catalogue)));
    try {
      new Delivery(terminal, arguments.colour().on(terminal), arguments.verbose())
          .sayingHowToProve(new Planner(Map.of()).rules())
          .deliver(marked.report(), options.outputs());
      extra.take(marked.report());
      boolean kept = use.finish(marked, terminal.err(), arguments.quiet());
      int exitCode = new Epilogue(marked.report(), options).tell(terminal.err(), arguments.quiet());
      return kept ? exitCode : ExitCode.FAILED;
    } catch (IOException e) {
      terminal.err().println("threadproof: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private ScanReport scan(ScanRequest request, ScanOptions options, Catalogue catalogue) {
    boolean shows = arguments.progress().orElse(terminal.errIsTerminal() && !arguments.quiet());
    try (ProgressLine line = new ProgressLine(terminal)) {
      ProgressListener progress = shows ? line : ProgressListener.NONE;
      return options
          .cache()
          .map(ReportCache::new)
          .map(kept -> new CachedScan(kept, options.models()).run(request, catalogue, progress))
          .orElseGet(() -> Scan.run(request, catalogue, progress));
    }
  }

  private ScanRequest request(List<Path> targets, ScanOptions options, Catalogue catalogue)
      throws ModelException, ChangeException {
    Path base = Path.of("").toAbsolutePath();
    return new ScanRequest(
        targets,
        options.classpath(),
        options.sources(),
        rules(options, catalogue),
        options.jdk(),
        options.includeTests(),
        options.threads(),
        base,
        Version.current(),
        models(options),
        change(base));
  }

  private RuleSelection rules(ScanOptions options, Catalogue catalogue) {
    List<String> known = catalogue.descriptors().stream().map(RuleDescriptor::id).toList();
    Stream.of(options.rules(), options.excludedRules())
        .flatMap(List::stream)
        .forEach(name -> RuleName.check(name, known, arguments.spec().commandLine()));
    return new RuleSelection(options.rules(), options.excludedRules());
  }

  private static Models models(ScanOptions options) throws ModelException {
    Models models = Models.builtIn();
    for (Path file : options.models()) {
      models = models.with(file);
    }
    return models;
  }

  private Optional<Change> change(Path base) throws ChangeException {
    return arguments.since().isEmpty()
        ? Optional.empty()
        : Optional.of(GitDiff.since(arguments.since().get(), base));
  }
}
