package dev.threadproof.report.gitlab;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.json.JsonStream;
import dev.threadproof.report.prose.Anchor;
import dev.threadproof.report.prose.Prose;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes an array of issues with the members that GitLab documents. Findings that do not count are
 * left out, for the format has no word for them; what could not be analysed is a blocker.
 */
public final class GitlabReport {

  private GitlabReport() {}

  /** Writes the whole report; what the contract of a report format says holds here. */
  public static void write(ScanReport report, Writer out) throws IOException {
    JsonStream.list(
        out,
        json -> {
          for (Diagnostic diagnostic : report.diagnostics()) {
            if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
              json.object(issue -> incomplete(issue, diagnostic));
            }
          }
          for (Result result : report.results()) {
            if (result.suppression().isEmpty()) {
              json.object(issue -> issue(issue, result));
            }
          }
        });
  }

  private static void issue(JsonStream json, Result result) throws IOException {
    Finding finding = result.finding();
    Anchor anchor = Anchor.of(result);
    json.string("description", String.join("\n", Prose.lines(result)));
    json.string("check_name", finding.rule());
    json.string("fingerprint", finding.fingerprint());
    json.string("severity", severity(result));
    location(json, anchor.path(), anchor.line());
  }

  private static void incomplete(JsonStream json, Diagnostic diagnostic) throws IOException {
    Finding identified =
        new Finding(
            "incomplete",
            Confidence.LIKELY,
            new Location("", "", "", "", 0),
            "",
            List.of(),
            List.of(),
            "",
            "",
            List.of(diagnostic.input(), diagnostic.reason()));
    json.string("description", "Not analysed: " + diagnostic.line());
    json.string("check_name", "incomplete");
    json.string("fingerprint", identified.fingerprint());
    json.string("severity", "blocker");
    location(json, diagnostic.input(), 1);
  }

  private static void location(JsonStream json, String path, int line) throws IOException {
    json.object(
        "location",
        location -> {
          location.string("path", path.startsWith("./") ? path.substring(2) : path);
          location.object("lines", lines -> lines.number("begin", line));
        });
  }

  private static String severity(Result result) {
    return switch (result.level()) {
      case ERROR -> result.finding().confidence() == Confidence.PROVEN ? "blocker" : "critical";
      case WARNING -> "major";
      case NOTE -> "info";
    };
  }
}
