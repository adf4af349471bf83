package dev.threadproof.cli.confirm;

import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.json.JsonReportReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A report of an earlier scan, and which of its findings are asked for.
 *
 * @param report the report as it was read
 * @param chosen those of its results that are to be tried
 */
public record TriedReport(ScanReport report, List<Result> chosen) {

  public TriedReport {
    chosen = List.copyOf(chosen);
  }

  /**
   * Reads a report.
   *
   * @param fingerprints beginnings of fingerprints; all findings that nobody accepted when empty
   * @param rules known rules, for their pages, which a report does not hold
   * @throws IOException with a line for the user when the file is no report
   * @throws IllegalArgumentException with a line for the user when a fingerprint fits no finding
   */
  public static TriedReport read(Path file, List<String> fingerprints, List<RuleDescriptor> rules)
      throws IOException {
    ScanReport report;
    try (Reader reader = Files.newBufferedReader(file)) {
      report = JsonReportReader.read(reader);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new IOException(file + ": no such file", e);
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    ScanReport whole = withPages(report, rules);
    if (fingerprints.isEmpty()) {
      List<Result> open = whole.results().stream().filter(r -> r.suppression().isEmpty()).toList();
      return new TriedReport(whole, open);
    }
    List<Result> chosen = new ArrayList<>();
    for (String fingerprint : fingerprints) {
      List<Result> fitting =
          whole.results().stream()
              .filter(r -> r.finding().fingerprint().startsWith(fingerprint))
              .toList();
      if (fitting.isEmpty()) {
        throw new IllegalArgumentException("no finding " + fingerprint + " in " + file);
      }
      chosen.addAll(fitting);
    }
    return new TriedReport(whole, chosen.stream().distinct().toList());
  }

  /**
   * The whole report with the chosen results replaced by those, in the order of {@link #chosen}.
   */
  public ScanReport merged(List<Result> judged) {
    List<Result> results = new ArrayList<>(report.results());
    Iterator<Result> next = judged.iterator();
    for (Result result : chosen) {
      results.set(results.indexOf(result), next.next());
    }
    return report.withResults(results);
  }

  private static ScanReport withPages(ScanReport report, List<RuleDescriptor> rules) {
    Map<String, RuleDescriptor> known =
        rules.stream().collect(Collectors.toMap(RuleDescriptor::id, Function.identity()));
    List<Result> results =
        report.results().stream()
            .map(
                r ->
                    new Result(
                        r.finding(),
                        known.getOrDefault(r.rule().id(), r.rule()),
                        r.places(),
                        r.suppression(),
                        r.verdict()))
            .toList();
    List<RuleDescriptor> ran =
        report.rules().stream().map(rule -> known.getOrDefault(rule.id(), rule)).toList();
    return new ScanReport(
        report.version(),
        report.targets(),
        ran,
        results,
        report.diagnostics(),
        report.limits(),
        report.classes(),
        report.hashes());
  }
}
