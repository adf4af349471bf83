package dev.threadproof.scan;

import dev.threadproof.engine.AnalysisRequest;
import dev.threadproof.engine.Analyzer;
import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.classpath.LibraryPath;
import dev.threadproof.engine.classpath.TargetReader;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.engine.finding.SourcePlace;
import dev.threadproof.engine.finding.Suppression;
import dev.threadproof.engine.program.Program;
import dev.threadproof.rules.Catalogue;
import dev.threadproof.source.SourceIndex;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The main job, end to end: reads the targets, analyses them, runs the rules and looks up what the
 * sources say to each finding.
 */
public final class Scan {

  private final ScanRequest request;
  private final Set<String> knownRules;
  private final Catalogue rules;
  private final ProgressListener progress;

  // Libraries are read by the worker threads, too.
  private final Queue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();

  private Scan(ScanRequest request, Catalogue catalogue, ProgressListener progress) {
    this.request = request;
    this.knownRules =
        catalogue.descriptors().stream().map(RuleDescriptor::id).collect(Collectors.toSet());
    this.rules = catalogue.only(request.rules());
    this.progress = progress;
  }

  /**
   * Runs a scan. Inputs that cannot be read become diagnostics of the report.
   *
   * @param catalogue all rules there are; the request says which of them run
   * @param progress told how far the scan has come
   */
  public static ScanReport run(
      ScanRequest request, Catalogue catalogue, ProgressListener progress) {
    return new Scan(request, catalogue, progress).run();
  }

  private ScanReport run() {
    ScanInputs inputs = ScanInputs.of(request, diagnostics::add);
    try (SourceIndex sources = SourceIndex.of(inputs.sources(), request.base(), diagnostics::add)) {
      Program program = analyze(inputs, sources);
      progress.progress("rules", 0, 0);
      List<Finding> findings = rules.run(program);
      progress.progress("sources", 0, 0);
      Map<String, String> hashes = ClassHashes.of(findings, inputs.classes(), request.jdk());
      return report(program, results(findings, sources), hashes);
    }
  }

  private Program analyze(ScanInputs inputs, SourceIndex sources) {
    progress.progress("class files", 0, 0);
    var classes = new TargetReader(request.jdk(), diagnostics::add).read(inputs.classes());
    try (LibraryPath libraries =
        new LibraryPath(
            inputs.libraries(), classes.nestedLibraries(), request.jdk(), diagnostics::add)) {
      return Analyzer.analyze(
          new AnalysisRequest(
              classes.targets(),
              libraries,
              request.models(),
              sources.guards(),
              request.threads(),
              progress));
    }
  }

  private List<Result> results(List<Finding> findings, SourceIndex sources) {
    Map<String, RuleDescriptor> descriptors =
        rules.descriptors().stream()
            .collect(Collectors.toMap(RuleDescriptor::id, Function.identity()));
    return findings.stream()
        .map(
            finding ->
                new Result(
                    finding,
                    Objects.requireNonNull(descriptors.get(finding.rule()), finding.rule()),
                    places(finding, sources),
                    sources.suppression(finding, knownRules).or(() -> outside(finding, sources))))
        .toList();
  }

  private Optional<Suppression> outside(Finding finding, SourceIndex sources) {
    return request
        .change()
        .flatMap(change -> new ChangedSides(change, sources, request.base()).suppression(finding));
  }

  private static Map<Location, SourcePlace> places(Finding finding, SourceIndex sources) {
    Map<Location, SourcePlace> places = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(finding.location()),
            finding.threads().stream()
                .flatMap(thread -> thread.steps().stream())
                .map(step -> step.location()))
        .distinct()
        .forEach(at -> sources.place(at).ifPresent(place -> places.put(at, place)));
    return places;
  }

  private ScanReport report(Program program, List<Result> results, Map<String, String> hashes) {
    List<Path> named =
        Stream.of(request.targets(), request.classpath(), request.sources())
            .flatMap(List::stream)
            .toList();
    InputLabels labels = InputLabels.of(named);
    return new ScanReport(
        request.version(),
        request.targets().stream().map(labels::of).toList(),
        rules.descriptors(),
        results,
        Stream.concat(diagnostics.stream(), program.diagnostics().stream())
            .map(labels::in)
            .toList(),
        program.limits(),
        program.classes(),
        hashes);
  }
}
