package dev.threadproof.scan;

import dev.threadproof.engine.Analyzer;
import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.classpath.LibraryPath;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.json.JsonReport;
import dev.threadproof.rules.Catalogue;
import dev.threadproof.scan.cache.InputDigest;
import dev.threadproof.scan.cache.ReportCache;
import dev.threadproof.source.SourceIndex;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scan that first looks whether it was made before. Kept is what only depends on what can be
 * digested: no report that is incomplete, and none of a request about a change in git.
 *
 * @param modelFiles where the request's models come from, beside the built-in ones
 */
public record CachedScan(ReportCache cache, List<Path> modelFiles) {

  /** The parts of the tool whose code decides what a report says. */
  private static final List<Class<?>> CODE =
      List.of(Analyzer.class, Catalogue.class, SourceIndex.class, JsonReport.class, Scan.class);

  /** As {@link Scan#run}; that the report cannot be kept is a warning in it. */
  public ScanReport run(ScanRequest request, Catalogue catalogue, ProgressListener progress) {
    Optional<String> digest =
        request.change().isPresent() ? Optional.empty() : digest(request, catalogue);
    return digest
        .flatMap(cache::read)
        .map(report -> withPages(report, catalogue))
        .orElseGet(() -> keep(digest, Scan.run(request, catalogue, progress)));
  }

  private ScanReport keep(Optional<String> digest, ScanReport report) {
    if (digest.isPresent() && !report.incomplete()) {
      try {
        cache.write(digest.get(), report);
      } catch (IOException e) {
        return report.with(
            new Diagnostic(
                Diagnostic.Severity.WARNING,
                cache.directory().toString(),
                "cannot be written: " + e.getMessage(),
                "the report is not kept; name another cache directory"));
      }
    }
    return report;
  }

  /** Nothing when the inputs cannot all be read; the scan itself will say so. */
  private Optional<String> digest(ScanRequest request, Catalogue catalogue) {
    try {
      InputDigest digest = new InputDigest();
      for (Class<?> part : CODE) {
        CodeSource code = part.getProtectionDomain().getCodeSource();
        digest.addContent(Path.of(code.getLocation().toURI()));
      }
      digest.add(request.version()).add(Runtime.version()).add(request.jdk());
      digest.add(request.base()).add(request.includeTests());
      catalogue.only(request.rules()).descriptors().forEach(rule -> digest.add(rule.id()));
      // Labels in the report come from the paths as they were given.
      request.targets().forEach(digest::add);
      request.classpath().forEach(digest::add);
      request.sources().forEach(digest::add);
      ScanInputs inputs = ScanInputs.of(request, problem -> digest.add(problem.line()));
      for (List<Path> paths :
          List.of(inputs.classes(), libraries(request, inputs), inputs.sources(), modelFiles)) {
        digest.add(paths.size());
        for (Path path : paths) {
          digest.addContent(path);
        }
      }
      return Optional.of(digest.hex());
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The libraries given and those that their manifests name. */
  private static List<Path> libraries(ScanRequest request, ScanInputs inputs) {
    try (LibraryPath opened =
        new LibraryPath(inputs.libraries(), List.of(), request.jdk(), problem -> {})) {
      return Stream.concat(inputs.libraries().stream(), opened.opened().stream())
          .distinct()
          .toList();
    }
  }

  private static ScanReport withPages(ScanReport report, Catalogue catalogue) {
    Map<String, RuleDescriptor> known =
        catalogue.descriptors().stream()
            .collect(Collectors.toMap(RuleDescriptor::id, Function.identity()));
    Function<RuleDescriptor, RuleDescriptor> whole =
        rule -> Objects.requireNonNull(known.get(rule.id()), rule.id());
    Stream<Result> results =
        report.results().stream()
            .map(
                r ->
                    new Result(
                        r.finding(),
                        whole.apply(r.rule()),
                        r.places(),
                        r.suppression(),
                        r.verdict()));
    return new ScanReport(
        report.version(),
        report.targets(),
        report.rules().stream().map(whole).toList(),
        results.toList(),
        report.diagnostics(),
        report.limits(),
        report.classes(),
        report.hashes());
  }
}
