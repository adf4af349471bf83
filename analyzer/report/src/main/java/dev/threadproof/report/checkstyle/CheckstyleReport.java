package dev.threadproof.report.checkstyle;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Level;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.prose.Anchor;
import dev.threadproof.report.prose.Prose;
import dev.threadproof.report.xml.XmlStream;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes one {@code file} element per file, sorted by path. Findings that do not count are left
 * out, for the format has no word for them; what could not be analysed is an error of its own.
 */
public final class CheckstyleReport {

  /** The version of Checkstyle whose reports look like this; readers ignore it. */
  private static final String VERSION = "10.0";

  private CheckstyleReport() {}

  /** Writes the whole report; what the contract of a report format says holds here. */
  public static void write(ScanReport report, Writer out) throws IOException {
    Map<String, List<Result>> files =
        report.results().stream()
            .filter(result -> result.suppression().isEmpty())
            .collect(
                Collectors.groupingBy(
                    result -> Anchor.of(result).path(), TreeMap::new, Collectors.toList()));
    XmlStream.document(
        out,
        xml -> xml.element("checkstyle", root -> files(root, report, files), "version", VERSION));
  }

  private static void files(XmlStream xml, ScanReport report, Map<String, List<Result>> files)
      throws IOException {
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        xml.element("file", file -> incomplete(file, diagnostic), "name", diagnostic.input());
      }
    }
    for (Map.Entry<String, List<Result>> file : files.entrySet()) {
      xml.element(
          "file",
          errors -> {
            for (Result result : file.getValue()) {
              error(errors, result);
            }
          },
          "name",
          file.getKey());
    }
  }

  private static void error(XmlStream xml, Result result) throws IOException {
    Anchor anchor = Anchor.of(result);
    xml.empty(
        "error",
        "line",
        Integer.toString(anchor.line()),
        "column",
        Integer.toString(Math.max(1, anchor.column())),
        "severity",
        severity(result.level()),
        "message",
        String.join("\n", Prose.lines(result)),
        "source",
        "threadproof." + result.finding().rule());
  }

  private static void incomplete(XmlStream xml, Diagnostic diagnostic) throws IOException {
    xml.empty(
        "error",
        "line",
        "1",
        "column",
        "1",
        "severity",
        "error",
        "message",
        "not analysed: " + diagnostic.line(),
        "source",
        "threadproof.incomplete");
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "info";
    };
  }
}
