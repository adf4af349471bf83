package dev.threadproof.report.summary;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Level;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counts of one report. Suppressed findings count in {@code suppressed} alone.
 *
 * @param byRule rules with at least one finding, sorted by id
 * @param suppressed findings that the user accepted
 * @param classes target classes analysed
 * @param failures diagnostics that say a target was not analysed
 * @param remarks all other diagnostics
 * @param limits places where the analysis stopped at a named bound
 */
public record Summary(
    int errors,
    int warnings,
    int notes,
    List<RuleCount> byRule,
    int suppressed,
    int classes,
    int failures,
    int remarks,
    int limits) {

  public Summary {
    byRule = List.copyOf(byRule);
  }

  /** Counts what is in the report. */
  public static Summary of(ScanReport report) {
    Map<Level, Integer> levels = new EnumMap<>(Level.class);
    Map<String, Integer> rules = new TreeMap<>();
    int suppressed = 0;
    for (Result result : report.results()) {
      if (result.suppression().isPresent()) {
        suppressed++;
      } else {
        levels.merge(result.level(), 1, Integer::sum);
        rules.merge(result.finding().rule(), 1, Integer::sum);
      }
    }
    int failures =
        (int)
            report.diagnostics().stream()
                .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
                .count();
    return new Summary(
        levels.getOrDefault(Level.ERROR, 0),
        levels.getOrDefault(Level.WARNING, 0),
        levels.getOrDefault(Level.NOTE, 0),
        rules.entrySet().stream().map(e -> new RuleCount(e.getKey(), e.getValue())).toList(),
        suppressed,
        report.classes(),
        failures,
        report.diagnostics().size() - failures,
        report.limits().size());
  }

  /** Findings of every level. */
  public int findings() {
    return errors + warnings + notes;
  }

  /** Findings of this level or a worse one. */
  public int atLeast(Level level) {
    return switch (level) {
      case ERROR -> errors;
      case WARNING -> errors + warnings;
      case NOTE -> findings();
    };
  }

  /** True when a target could not be analysed, so that no count can be trusted to be all. */
  public boolean incomplete() {
    return failures > 0;
  }
}
