package dev.threadproof.engine.finding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that one scan has to say; lists are sorted.
 *
 * @param version Threadproof's version
 * @param targets what was scanned, as the user named it
 * @param rules the rules that ran
 * @param classes number of target classes analysed
 * @param hashes binary name of each target class that a result names, to the hex SHA-256 of its
 *     class file: whoever uses the results later can tell whether they are about the same build
 */
public record ScanReport(
    String version,
    List<String> targets,
    List<RuleDescriptor> rules,
    List<Result> results,
    List<Diagnostic> diagnostics,
    List<Limit> limits,
    int classes,
    Map<String, String> hashes) {

  public ScanReport {
    targets = List.copyOf(targets);
    rules = rules.stream().sorted().toList();
    results = results.stream().sorted().toList();
    diagnostics = diagnostics.stream().sorted().distinct().toList();
    limits = limits.stream().sorted().distinct().toList();
    hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
  }

  /** A report that knows no hashes. */
  public ScanReport(
      String version,
      List<String> targets,
      List<RuleDescriptor> rules,
      List<Result> results,
      List<Diagnostic> diagnostics,
      List<Limit> limits,
      int classes) {
    this(version, targets, rules, results, diagnostics, limits, classes, Map.of());
  }

  /** The same report with other results. */
  public ScanReport withResults(List<Result> others) {
    return new ScanReport(version, targets, rules, others, diagnostics, limits, classes, hashes);
  }

  /** The same report with one more diagnostic. */
  public ScanReport with(Diagnostic diagnostic) {
    return new ScanReport(
        version,
        targets,
        rules,
        results,
        Stream.concat(diagnostics.stream(), Stream.of(diagnostic)).toList(),
        limits,
        classes,
        hashes);
  }

  /** True when a target could not be analysed. */
  public boolean incomplete() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }
}
