package dev.threadproof.report;

import dev.threadproof.report.text.TextOptions;
import java.util.Locale;

/** The formats. */
public enum FormatName {
  TEXT,
  JSON,
  SARIF;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public ReportFormat format(TextOptions options) {
    return (report, out) -> {
      out.append(id()).append(": ").append(report.classes() + " classes\n");
      for (var diagnostic : report.diagnostics()) {
        out.append(diagnostic.line()).append("\n");
      }
      for (var result : report.results()) {
        out.append(result.level() + " " + result.finding().message() + "\n");
      }
    };
  }
}
