package dev.threadproof.report.text;

import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.summary.RuleCount;
import dev.threadproof.report.summary.Summary;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the report for a terminal. */
public final class TextReport {

  private final TextOptions options;

  public TextReport(TextOptions options) {
    this.options = options;
  }

  /** Writes the whole report; what the contract of a report format says holds here. */
  public void write(ScanReport report, Writer out) throws IOException {
    Summary summary = Summary.of(report);
    Map<String, Integer> counts =
        summary.byRule().stream().collect(Collectors.toMap(RuleCount::rule, RuleCount::findings));
    String group = "";
    for (Result result : report.results()) {
      if (result.suppression().isPresent()) {
        continue;
      }
      String rule = result.finding().rule();
      if (!rule.equals(group)) {
        print(heading(result.rule(), counts.getOrDefault(rule, 0)), out);
        group = rule;
      }
      print(new FindingText(result, options).lines(), out);
    }
    print(new Closing(report, summary, options).lines(), out);
    out.flush();
  }

  private List<Line> heading(RuleDescriptor rule, int findings) {
    List<Line> lines = new ArrayList<>();
    String text = rule.id() + ", " + Numbers.count(findings, "finding") + ": " + rule.summary();
    for (String line : Words.wrap(text, options.proseWidth())) {
      lines.add(Line.of(Style.STRONG, line));
    }
    lines.add(Line.EMPTY);
    return lines;
  }

  private void print(List<Line> lines, Writer out) throws IOException {
    for (Line line : lines) {
      out.write(line.render(options.colour()));
      out.write('\n');
    }
  }
}
