package dev.threadproof.report.text;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Limit;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.engine.finding.Suppression.Kind;
import dev.threadproof.report.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What comes after the findings: what was accepted, what stood in the way, and the sums. */
final class Closing {

  /** How the report that findings are proven from is called in what is printed. */
  static final String REPORT = "scan.json";

  private final ScanReport report;
  private final Summary summary;
  private final TextOptions options;
  private final Labelled labelled;

  Closing(ScanReport report, Summary summary, TextOptions options) {
    this.report = report;
    this.summary = summary;
    this.options = options;
    this.labelled = new Labelled(options.proseWidth());
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    if (options.verbose()) {
      block(lines, "not counted", Style.NOTE, accepted());
      block(lines, "limits", Style.NOTE, report.limits().stream().map(Closing::limit).toList());
      block(lines, "remarks", Style.NOTE, diagnostics(false));
    }
    block(lines, "not analysed", Style.ERROR, diagnostics(true));
    prose(lines, Style.STRONG, verdict());
    if (summary.incomplete() && summary.findings() > 0) {
      prose(lines, Style.ERROR, "The scan is incomplete: " + unread() + ".");
    }
    if (summary.byRule().size() > 1) {
      lines.addAll(labelled.lines("by rule", List.of(byRule())));
    }
    lines.addAll(labelled.lines("not shown", List.of(hidden())));
    lines.addAll(labelled.lines("prove it", List.of(proof())));
    return lines;
  }

  private String verdict() {
    String classes = Numbers.count(summary.classes(), "class", "classes");
    if (summary.findings() > 0) {
      List<String> levels = new ArrayList<>();
      add(levels, summary.errors(), "error");
      add(levels, summary.warnings(), "warning");
      add(levels, summary.notes(), "note");
      return Numbers.count(summary.findings(), "finding")
          + " in "
          + classes
          + ": "
          + String.join(", ", levels)
          + ".";
    }
    String looked =
        classes
            + " of "
            + String.join(", ", report.targets())
            + " with "
            + Numbers.count(report.rules().size(), "rule");
    if (summary.incomplete()) {
      return "No findings in what was read, but the scan is incomplete: "
          + unread()
          + ". Looked at "
          + looked
          + ".";
    }
    if (summary.classes() == 0) {
      return "Nothing was looked at: no class to analyse in "
          + String.join(", ", report.targets())
          + ".";
    }
    return "No findings. Looked at " + looked + ".";
  }

  private String byRule() {
    return summary.byRule().stream()
        .map(count -> count.rule() + " " + count.findings())
        .collect(Collectors.joining(", "));
  }

  private String proof() {
    boolean any =
        report.results().stream()
            .anyMatch(
                result ->
                    result.suppression().isEmpty()
                        && result.verdict().isEmpty()
                        && options.provable().contains(result.finding().rule()));
    return any
        ? REPORT
            + " is what this scan writes with -f json="
            + REPORT
            + "; --junit or --generate may take the place of --main"
        : "";
  }

  private String unread() {
    return Numbers.count(summary.failures(), "input") + " could not be analysed";
  }

  private String hidden() {
    List<String> parts = new ArrayList<>();
    add(parts, suppressed(Kind.IN_SOURCE) + suppressed(Kind.ACCEPTED), "accepted finding");
    add(parts, suppressed(Kind.DEBT), "known finding");
    if (suppressed(Kind.OUTSIDE_CHANGE) > 0) {
      parts.add(Numbers.count(suppressed(Kind.OUTSIDE_CHANGE), "finding") + " outside the change");
    }
    if (summary.limits() > 0) {
      parts.add(
          Numbers.count(summary.limits(), "place")
              + " where the analysis stopped at one of its limits");
    }
    add(parts, summary.remarks(), "remark");
    boolean listed = options.verbose() || parts.isEmpty();
    return listed ? "" : String.join(", ", parts) + " (-v lists them)";
  }

  private int suppressed(Kind kind) {
    return (int)
        report.results().stream()
            .flatMap(result -> result.suppression().stream())
            .filter(suppression -> suppression.kind() == kind)
            .count();
  }

  private List<String> accepted() {
    return report.results().stream()
        .filter(result -> result.suppression().isPresent())
        .map(Closing::accepted)
        .toList();
  }

  private static String accepted(Result result) {
    String reason = result.suppression().orElseThrow().reason();
    return result.finding().rule()
        + " at "
        + FindingText.where(result, result.finding().location())
        + ", by "
        + result.suppression().orElseThrow().where()
        + (reason.isEmpty() ? "" : ": " + reason);
  }

  private List<String> diagnostics(boolean failures) {
    return report.diagnostics().stream()
        .filter(d -> (d.severity() == Diagnostic.Severity.ERROR) == failures)
        .map(Diagnostic::line)
        .toList();
  }

  private static String limit(Limit limit) {
    return limit.name() + " at " + limit.where() + ": " + limit.detail();
  }

  private void block(List<Line> lines, String title, Style style, List<String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    lines.add(Line.of(style, title));
    for (String entry : entries) {
      String indent = "  ";
      for (String part : Words.wrap(entry, options.proseWidth() - 4)) {
        lines.add(Line.of(indent + part));
        indent = "    ";
      }
    }
    lines.add(Line.EMPTY);
  }

  private void prose(List<Line> lines, Style style, String text) {
    for (String line : Words.wrap(text, options.proseWidth())) {
      lines.add(Line.of(style, line));
    }
  }

  private static void add(List<String> parts, int count, String noun) {
    if (count > 0) {
      parts.add(Numbers.count(count, noun));
    }
  }
}
