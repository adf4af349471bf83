package dev.threadproof.report.github;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Level;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.prose.Anchor;
import dev.threadproof.report.prose.Prose;
import dev.threadproof.report.prose.Ranking;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes workflow commands, one a line. GitHub shows {@value #SHOWN} of each kind per step and
 * drops the rest without a word, so only the worst are written, and a last line says how many were
 * not.
 */
public final class Annotations {

  static final int SHOWN = 10;

  private final Writer out;

  private Annotations(Writer out) {
    this.out = out;
  }

  /** Writes the whole report; what the contract of a report format says holds here. */
  public static void write(ScanReport report, Writer out) throws IOException {
    new Annotations(out).write(report);
    out.flush();
  }

  private void write(ScanReport report) throws IOException {
    List<Result> counting = Ranking.countingWorstFirst(report.results());
    List<Diagnostic> failures =
        report.diagnostics().stream()
            .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
            .toList();
    int left = 0;
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
      int room = SHOWN;
      if (level == Level.ERROR && !failures.isEmpty()) {
        incomplete(failures);
        room--;
      }
      List<Result> ofLevel = counting.stream().filter(r -> r.level() == level).toList();
      for (Result result : ofLevel.subList(0, Math.min(room, ofLevel.size()))) {
        annotation(result);
      }
      left += Math.max(0, ofLevel.size() - room);
    }
    out.write(
        "threadproof: " + counting.size() + (counting.size() == 1 ? " finding" : " findings"));
    if (left > 0) {
      out.write(
          ", "
              + left
              + " of them not annotated, for GitHub shows "
              + SHOWN
              + " of a kind in a step");
    }
    out.write(failures.isEmpty() ? "\n" : "; scan incomplete\n");
  }

  private void annotation(Result result) throws IOException {
    Finding finding = result.finding();
    Anchor anchor = Anchor.of(result);
    StringBuilder command = new StringBuilder("::").append(kind(result.level())).append(' ');
    if (anchor.known()) {
      command.append("file=").append(property(anchor.path()));
      command.append(",line=").append(anchor.line());
      command.append(",endLine=").append(anchor.lastLine()).append(',');
    }
    command.append("title=").append(property(finding.rule()));
    String place = anchor.known() ? "" : Prose.where(result, finding.location()) + "\n";
    command.append("::").append(data(place + String.join("\n", Prose.lines(result))));
    out.write(command.append('\n').toString());
  }

  private void incomplete(List<Diagnostic> failures) throws IOException {
    String more = failures.size() == 1 ? "" : " (and " + (failures.size() - 1) + " more)";
    out.write(
        "::error title=Threadproof: scan incomplete::"
            + data("not analysed: " + failures.get(0).line() + more)
            + "\n");
  }

  private static String kind(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /** The escapes of a command's message. */
  static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** The escapes of a command's parameter. */
  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
