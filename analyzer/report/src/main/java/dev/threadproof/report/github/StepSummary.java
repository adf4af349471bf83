package dev.threadproof.report.github;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.prose.Prose;
import dev.threadproof.report.prose.Ranking;
import dev.threadproof.report.summary.Summary;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Writes Markdown for the page of a workflow run: the sums, a table of findings, the worst first,
 * and under it what each says. GitHub refuses more than {@value #MOST} bytes, so what does not fit
 * is left out and counted.
 */
public final class StepSummary {

  /** One mebibyte, less some room for what other commands of the step say. */
  static final int MOST = 900 * 1024;

  private final StringBuilder text = new StringBuilder();
  private int used;

  private StepSummary() {}

  /** Writes the whole report; what the contract of a report format says holds here. */
  public static void write(ScanReport report, Writer out) throws IOException {
    StepSummary summary = new StepSummary();
    summary.head(report);
    summary.findings(Ranking.countingWorstFirst(report.results()));
    out.write(summary.text.toString());
    out.flush();
  }

  private void head(ScanReport report) {
    Summary summary = Summary.of(report);
    text.append("### Threadproof: ").append(verdict(summary)).append("\n\n");
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR && hasRoom(diagnostic.line())) {
        text.append("- **not analysed** ").append(plain(diagnostic.line())).append('\n');
      }
    }
    text.append("\n").append(summary.classes()).append(" classes of ");
    text.append(plain(String.join(", ", report.targets()))).append(", ");
    text.append(report.rules().size()).append(" rules");
    if (summary.suppressed() > 0) {
      text.append("; ")
          .append(summary.suppressed())
          .append(" more findings are known and do not count");
    }
    text.append(".\n");
  }

  private static String verdict(Summary summary) {
    if (summary.incomplete()) {
      return "scan incomplete, " + count(summary.findings());
    }
    return summary.findings() == 0
        ? "nothing new found"
        : count(summary.findings())
            + " ("
            + summary.errors()
            + " errors, "
            + summary.warnings()
            + " warnings, "
            + summary.notes()
            + " notes)";
  }

  private static String count(int findings) {
    return findings + (findings == 1 ? " finding" : " findings");
  }

  private void findings(List<Result> results) {
    int left = 0;
    for (Result result : results) {
      String details = details(result);
      if (left > 0 || !hasRoom(details)) {
        left++;
      } else {
        text.append(details);
      }
    }
    if (left > 0) {
      text.append("\n").append(left).append(" more ");
      text.append(left == 1 ? "finding does" : "findings do");
      text.append(" not fit here; the other reports have them.\n");
    }
  }

  /** Takes the room when there is enough. */
  private boolean hasRoom(String more) {
    int size = more.getBytes(StandardCharsets.UTF_8).length;
    boolean fits = used + size < MOST;
    used += fits ? size : 0;
    return fits;
  }

  private static String details(Result result) {
    StringBuilder details = new StringBuilder("\n<details><summary><b>");
    details.append(result.level().name().toLowerCase(Locale.ROOT)).append("</b> ");
    details.append(html(result.finding().rule())).append(" at <code>");
    details.append(html(Prose.where(result, result.finding().location()))).append("</code>: ");
    details.append(html(result.finding().message())).append("</summary>\n\n<pre>");
    details.append(html(String.join("\n", Prose.lines(result))));
    return details.append("</pre>\n</details>\n").toString();
  }

  /** Text in which Markdown sees no markup: HTML's entities are taken for themselves. */
  private static String plain(String text) {
    return "<code>" + html(text) + "</code>";
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[\\p{Cntrl}&&[^\n]]", "\uFFFD");
  }
}
