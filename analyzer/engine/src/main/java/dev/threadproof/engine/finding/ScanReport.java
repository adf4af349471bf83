package dev.threadproof.engine.finding;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that one scan has to say; lists are sorted.
 *
 * @param version Threadproof's version
 * @param targets what was scanned, as the user named it
 * @param rules the rules that ran
 * @param classes number of target classes analysed
 */
public record ScanReport(
    String version,
    List<String> targets,
    List<RuleDescriptor> rules,
    List<Result> results,
    List<Diagnostic> diagnostics,
    List<Limit> limits,
    int classes) {

  public ScanReport {
    targets = List.copyOf(targets);
    rules = rules.stream().sorted().toList();
    results = results.stream().sorted().toList();
    diagnostics = diagnostics.stream().sorted().distinct().toList();
    limits = limits.stream().sorted().distinct().toList();
  }

  /** The same report with other results. */
  public ScanReport withResults(List<Result> others) {
    return new ScanReport(version, targets, rules, others, diagnostics, limits, classes);
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
        classes);
  }

  /** True when a target could not be analysed. */
  public boolean incomplete() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }
}
