package dev.threadproof.report.html;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Limit;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.prose.Prose;
import dev.threadproof.report.prose.Ranking;
import dev.threadproof.report.summary.Summary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the page: sums, then the findings by rule, then what else is to be said. */
public final class HtmlReport {

  /** More than this, and the browser is slow; the worst are kept and the rest is counted. */
  static final int MOST = 2000;

  private final ScanReport report;
  private final Summary summary;
  private final List<Result> shown;

  private HtmlReport(ScanReport report) {
    this.report = report;
    this.summary = Summary.of(report);
    List<Result> counting = Ranking.countingWorstFirst(report.results());
    this.shown = counting.subList(0, Math.min(MOST, counting.size()));
  }

  /** Writes the whole report; what the contract of a report format says holds here. */
  public static void write(ScanReport report, Writer out) throws IOException {
    new HtmlReport(report).page(new Markup(out));
    out.flush();
  }

  private void page(Markup html) throws IOException {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.element("title", "Threadproof: " + String.join(", ", report.targets()));
    html.raw("\n<style>\n").raw(resource("report.css")).raw("</style>\n</head>\n<body>\n");
    html.raw("<a class=\"skip\" href=\"#findings\">To the findings</a>\n");
    html.element("header", this::head).raw("\n");
    html.element("main", this::findings, "id", "findings", "tabindex", "-1").raw("\n");
    html.element("footer", this::rest).raw("\n");
    html.raw("<script>\n").raw(resource("report.js")).raw("</script>\n</body>\n</html>\n");
  }

  private void head(Markup html) throws IOException {
    html.element("h1", "Threadproof");
    html.element("p", verdict(), "class", summary.incomplete() ? "verdict bad" : "verdict");
    html.element(
        "p",
        summary.classes()
            + " classes of "
            + String.join(", ", report.targets())
            + ", "
            + report.rules().size()
            + " rules, version "
            + report.version(),
        "class",
        "about");
    if (!shown.isEmpty()) {
      html.element("form", this::controls, "class", "controls", "role", "search");
    }
  }

  private String verdict() {
    String found =
        summary.findings() == 0
            ? "No finding that counts."
            : summary.findings() + (summary.findings() == 1 ? " finding." : " findings.");
    return summary.incomplete()
        ? found + " The scan is incomplete: " + summary.failures() + " inputs were not analysed."
        : found;
  }

  private void controls(Markup html) throws IOException {
    html.raw("<label>Search <input type=\"search\" id=\"search\" accesskey=\"s\"></label>");
    level(html, "error", summary.errors());
    level(html, "warning", summary.warnings());
    level(html, "note", summary.notes());
    html.raw("<button type=\"button\" id=\"open\">Open all</button>");
    html.raw("<button type=\"button\" id=\"close\">Close all</button>");
    html.raw("<output id=\"count\" aria-live=\"polite\"></output>");
    html.raw("<span class=\"keys\"><kbd>/</kbd> search <kbd>j</kbd> <kbd>k</kbd> next, previous");
    html.raw(" <kbd>Enter</kbd> open</span>");
  }

  private static void level(Markup html, String level, int count) throws IOException {
    if (count > 0) {
      html.raw("<label class=\"level " + level + "\"><input type=\"checkbox\" checked value=\"");
      html.raw(level + "\"> " + count + " " + level + (count == 1 ? "" : "s") + "</label>");
    }
  }

  private void findings(Markup html) throws IOException {
    Map<RuleDescriptor, List<Result>> byRule =
        shown.stream()
            .collect(Collectors.groupingBy(Result::rule, TreeMap::new, Collectors.toList()));
    for (Map.Entry<RuleDescriptor, List<Result>> group : byRule.entrySet()) {
      html.element("section", section -> rule(section, group.getKey(), group.getValue())).raw("\n");
    }
    if (shown.size() < summary.findings()) {
      int left = summary.findings() - shown.size();
      html.element("p", left + " more findings are not on this page; the other reports have them.");
    }
  }

  private static void rule(Markup html, RuleDescriptor rule, List<Result> results)
      throws IOException {
    html.element("h2", rule.id());
    html.element("p", rule.summary(), "class", "about");
    if (!rule.page().isBlank()) {
      html.element(
          "details",
          about -> {
            about.element("summary", "About this rule");
            about.element("pre", rule.page().strip(), "class", "page");
          },
          "class",
          "rule");
    }
    for (Result result : results) {
      new FindingCard(result).write(html.raw("\n"));
    }
  }

  private void rest(Markup html) throws IOException {
    list(
        html,
        "Not analysed",
        report.diagnostics().stream()
            .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
            .map(Diagnostic::line)
            .toList());
    list(
        html,
        "Not counted",
        report.results().stream()
            .filter(r -> r.suppression().isPresent())
            .limit(MOST)
            .map(HtmlReport::suppressed)
            .toList());
    list(
        html,
        "Remarks",
        report.diagnostics().stream()
            .filter(d -> d.severity() != Diagnostic.Severity.ERROR)
            .map(Diagnostic::line)
            .toList());
    list(
        html,
        "Limits of the analysis that were hit",
        report.limits().stream().map(HtmlReport::limit).toList());
  }

  private static void list(Markup html, String title, List<String> lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    String label = String.format(Locale.ROOT, "%s (%d)", title, lines.size());
    html.element(
        "details",
        details -> {
          details.element("summary", label);
          details.element(
              "ul",
              items -> {
                for (String line : lines) {
                  items.element("li", line);
                }
              });
        });
  }

  private static String suppressed(Result result) {
    String reason = result.suppression().orElseThrow().reason();
    return "%s at %s, by %s%s"
        .formatted(
            result.finding().rule(),
            Prose.where(result, result.finding().location()),
            result.suppression().orElseThrow().where(),
            reason.isEmpty() ? "" : ": " + reason);
  }

  private static String limit(Limit limit) {
    return limit.name() + " at " + limit.where() + ": " + limit.detail();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
